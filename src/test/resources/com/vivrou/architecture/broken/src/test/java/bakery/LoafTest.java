class LoafTest {
    @Test
    @Disabled
    void bakes() {}
}
