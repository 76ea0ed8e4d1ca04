package com.vivrou.territory.intake.dataset;

import java.util.List;

/**
 * One row of a table. Cells are stripped; a missing cell is empty.
 *
 * @param line of the file, from 1
 */
public record Row(long line, List<String> cells) {
    /** @param column as {@link Table#column} gave it; -1, for a column that the file does not have, is always empty */
    public String text(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
