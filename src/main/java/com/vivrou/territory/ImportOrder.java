package com.vivrou.territory;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * What somebody asks to import.
 *
 * @param year that the figures describe, for files that do not tell it
 * @param by who asks: an e-mail address, or the operator's account on the command line
 * @param isAgain whether to import a file that is the published one already
 */
public record ImportOrder(String dataSet, Path file, String fileName, OptionalInt year, String by, boolean isAgain) {
    public ImportOrder(String dataSet, Path file, String by) {
        this(dataSet, file, String.valueOf(file.getFileName()), OptionalInt.empty(), by, false);
    }
}
