package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.Gazetteer;
import com.vivrou.territory.intake.dataset.Intake;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The departments and overseas territories that a file covers: where it covers nothing, its silence means nothing. */
final class Areas {
    private static final Pattern DEPARTMENT = Pattern.compile("0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[12346]");

    private final Set<String> covered = new HashSet<>();

    /** @param code of a commune of which the file says something */
    void met(String code) {
        covered.add(Gazetteer.area(code));
    }

    boolean cover(String code) {
        return covered.contains(Gazetteer.area(code));
    }

    /** Names the departments of which the file says nothing. */
    void reportMissing(Intake intake, String column) {
        String missing = intake.gazetteer().codes().stream()
                .map(Gazetteer::area)
                .filter(area ->
                        !covered.contains(area) && DEPARTMENT.matcher(area).matches())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            intake.report(ImportProblem.AREA_WITHOUT_DATA, 0, column, missing);
        }
    }
}
