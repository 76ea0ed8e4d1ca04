package com.vivrou.territory.intake.dataset;

import com.vivrou.kernel.Spelling;
import com.vivrou.territory.ImportProblem;
import java.util.ArrayList;
import java.util.List;

/** Names of the columns of a table, compared without capitals, accents, marks and blanks. */
final class Header {
    private final List<String> names;
    private final List<String> folded;
    private final long line;

    Header(List<String> names, long line) {
        this.names = List.copyOf(names);
        this.folded = names.stream().map(Spelling::folded).toList();
        this.line = line;
    }

    List<String> names() {
        return names;
    }

    long line() {
        return line;
    }

    boolean hasAll(List<String> columns) {
        return columns.stream().allMatch(column -> find(column) >= 0);
    }

    /** Position of the column with this name, or whose name starts with it when only one does; -1 when there is none. */
    int find(String column) {
        String sought = Spelling.folded(column);
        int exact = folded.indexOf(sought);
        if (exact >= 0) {
            return exact;
        }
        List<Integer> starting = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            if (folded.get(i).startsWith(sought + " ")) {
                starting.add(i);
            }
        }
        return starting.size() == 1 ? starting.get(0) : -1;
    }

    Refusal missing(List<String> columns) {
        List<String> missing =
                columns.stream().filter(column -> find(column) < 0).toList();
        return new Refusal(ImportProblem.COLUMN_MISSING, line, String.join(", ", missing), String.join(", ", names));
    }
}
