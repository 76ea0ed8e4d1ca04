package com.vivrou.household.domain;

import com.vivrou.household.domain.KeptResult.Line;
import com.vivrou.matching.Ranking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A kept result beside what the same answers give now, for the year they were given in.
 *
 * @param rules in force now
 * @param vintage of the data in force now
 */
public record Recomputation(KeptResult kept, int rules, String vintage, List<Line> lines) {
    public Recomputation {
        lines = List.copyOf(lines);
    }

    /** Every commune, rank, score and known share is what it was, to the last digit. */
    public boolean isIdentical() {
        return lines.equals(kept.lines());
    }

    public boolean rulesMoved() {
        return rules != kept.rules();
    }

    /** The figures of the communes. */
    public boolean dataMoved() {
        return !figures(vintage).equals(figures(kept.vintage()));
    }

    /** What travel times are computed from. */
    public boolean travelMoved() {
        return !travel(vintage).equals(travel(kept.vintage()));
    }

    public boolean nothingMoved() {
        return !rulesMoved() && vintage.equals(kept.vintage());
    }

    public Optional<Line> findNow(String code) {
        return Optional.ofNullable(byCode(lines).get(code));
    }

    /** Communes that are another rank, score or state now, are new, or are no longer there. */
    public int changed() {
        Map<String, Line> before = byCode(kept.lines());
        Map<String, Line> now = byCode(lines);
        long other = lines.stream()
                .filter(line -> !line.equals(before.get(line.code())))
                .count();
        long gone = kept.lines().stream()
                .filter(line -> !now.containsKey(line.code()))
                .count();
        return (int) (other + gone);
    }

    private static Map<String, Line> byCode(List<Line> lines) {
        return lines.stream().collect(Collectors.toMap(Line::code, Function.identity()));
    }

    /** The part of a vintage that tells the figures of the communes. */
    public static String figures(String vintage) {
        int end = vintage.indexOf(Ranking.WITH_TRAVEL);
        return end < 0 ? vintage : vintage.substring(0, end);
    }

    private static String travel(String vintage) {
        int end = vintage.indexOf(Ranking.WITH_TRAVEL);
        return end < 0 ? "" : vintage.substring(end + Ranking.WITH_TRAVEL.length());
    }
}
