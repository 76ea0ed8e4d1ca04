package com.vivrou.territory;

/** Is told how an import goes on. Called often: it must be quick. */
public interface ImportProgress {
    ImportProgress NONE = (stage, rows, share) -> {};

    /** What is being done, in order. */
    enum Stage {
        OPENING,
        READING,
        CHECKING,
        STORING,
        PUBLISHING,
        DONE
    }

    /** @param share of the file that is read, from 0 to 1 */
    void at(Stage stage, long rows, double share);
}
