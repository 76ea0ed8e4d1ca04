/** @author a baker */
class Loaf {
    void bake() {
        System.out.println("bread");
        new Exception().printStackTrace();
    }
}
