package com.vivrou.territory.intake.dataset;

import java.io.IOException;

/**
 * Reads one official data set in its producer's layout. Has a constructor without parameters; each file gets a new one.
 * Reads in one pass and holds no rows, so that a file of any size fits.
 */
public interface DataSetReader {
    /** @throws Refusal when the file cannot be what it should be */
    void read(SourceFile file, Intake intake) throws IOException;
}
