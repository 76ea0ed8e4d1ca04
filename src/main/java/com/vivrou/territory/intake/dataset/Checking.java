package com.vivrou.territory.intake.dataset;

import com.vivrou.territory.ImportProblem;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Looks at what was gathered as a whole: is it enough, and does it resemble the edition before? */
public final class Checking {
    private static final double MOST_REFUSED = 0.05;
    private static final double USUAL_JUMP = 0.5;
    private static final double OTHER_MAGNITUDE = 8;
    private static final double MOST_LOST = 0.2;
    private static final int ENOUGH_TO_COMPARE = 100;
    private static final int PERCENT = 100;

    private Checking() {}

    /** @param previous the published figures of an indicator, in the order of the same gazetteer */
    public static void check(
            Declaration declaration,
            Harvest harvest,
            ImportFindings findings,
            Function<String, Optional<double[]>> previous) {
        if (harvest.year().isEmpty()) {
            findings.add(ImportProblem.YEAR_UNKNOWN, 0, "", "");
        }
        if (harvest.rowsKept() == 0) {
            findings.add(ImportProblem.NO_ROW_KEPT, 0, "", Long.toString(harvest.rowsRead()));
            return;
        }
        long refused = findings.list().stream()
                .filter(finding -> isRowRefused(finding.problem()))
                .mapToLong(finding -> finding.times())
                .sum();
        if (refused > MOST_REFUSED * harvest.rowsRead()) {
            findings.add(ImportProblem.MANY_ROWS_REFUSED, 0, "", refused + " / " + harvest.rowsRead());
        }
        int most = harvest.columns().stream()
                .mapToInt(Harvest.Column::coverage)
                .max()
                .orElse((int) harvest.rowsKept());
        if (most < declaration.communesAtLeast()) {
            findings.add(ImportProblem.FEW_COMMUNES, 0, "", most + " / " + declaration.communesAtLeast());
        }
        for (Harvest.Column column : harvest.columns()) {
            double[] amounts = column.amounts();
            if (amounts != null) {
                previous.apply(column.indicator()).ifPresent(before -> compare(column, amounts, before, findings));
            }
        }
    }

    private static boolean isRowRefused(ImportProblem problem) {
        return switch (problem) {
            case ROW_LENGTH,
                    CODE_MISSING,
                    CODE_MALFORMED,
                    CODE_LOST_ITS_ZERO,
                    CODE_UNKNOWN,
                    NOT_A_NUMBER,
                    IMPOSSIBLE_VALUE,
                    CLASS_UNKNOWN -> true;
            default -> false;
        };
    }

    private static void compare(Harvest.Column column, double[] amounts, double[] before, ImportFindings findings) {
        long had = Arrays.stream(before).filter(value -> !Double.isNaN(value)).count();
        long has = Arrays.stream(amounts).filter(value -> !Double.isNaN(value)).count();
        if (had >= ENOUGH_TO_COMPARE && has < (1 - MOST_LOST) * had) {
            findings.add(ImportProblem.COMMUNES_LOST, 0, column.indicator(), had + " → " + has);
        }
        double[] ratios = IntStream.range(0, Math.min(amounts.length, before.length))
                .filter(place -> before[place] > 0 && amounts[place] > 0)
                .mapToDouble(place -> amounts[place] / before[place])
                .sorted()
                .toArray();
        if (ratios.length < ENOUGH_TO_COMPARE) {
            return;
        }
        double ratio = ratios[ratios.length / 2];
        Double declared = column.measured().jump();
        double jump = declared == null ? USUAL_JUMP : declared;
        String told = (ratio >= 1 ? "+" : "") + Math.round((ratio - 1) * PERCENT) + " %";
        if (ratio > OTHER_MAGNITUDE || ratio < 1 / OTHER_MAGNITUDE) {
            findings.add(ImportProblem.OTHER_MAGNITUDE, 0, column.indicator(), told);
        } else if (ratio > 1 + jump || ratio < 1 / (1 + jump)) {
            findings.add(ImportProblem.JUMP, 0, column.indicator(), told);
        }
    }
}
