package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.Reasons;
import java.util.Arrays;
import java.util.List;

/** The criteria as the form asks them, each with four levels. */
record WhatCounts(Texts texts, List<Criterion> criteria, FindForm form) {
    /**
     * One of the things that may count, and how much it does.
     *
     * @param limit field of the line that a must draws; empty when it draws none of its own
     */
    public record Line(
            String code,
            String label,
            String hint,
            List<Level> levels,
            String limit,
            String before,
            String drawn,
            String after) {}

    public record Level(String value, String label, String style, boolean chosen) {}

    /** @param main those that most households weigh, else the rarer ones */
    List<Line> lines(boolean main) {
        Reasons reasons = new Reasons(texts.bundle().getLocale());
        return criteria.stream()
                .filter(criterion -> (criterion.usual() != Importance.INDIFFERENT) == main)
                .map(criterion -> line(criterion, reasons))
                .toList();
    }

    private Line line(Criterion criterion, Reasons reasons) {
        boolean lined = criterion.threshold() != null;
        return new Line(
                criterion.code(),
                reasons.label(criterion.code()),
                reasons.hint(criterion.code()),
                levels(criterion, reasons),
                lined ? MustLines.field(criterion.code()) : "",
                lined ? reasons.beforeLine(criterion) : "",
                form.lines().written(criterion),
                lined ? reasons.afterLine(criterion) : "");
    }

    /** Whether one of the rarer ones counts here. */
    boolean isFurtherUsed() {
        return criteria.stream()
                .anyMatch(criterion -> criterion.usual() == Importance.INDIFFERENT
                        && form.importance(criterion) != Importance.INDIFFERENT);
    }

    private List<Level> levels(Criterion criterion, Reasons reasons) {
        return Arrays.stream(Importance.values())
                .map(importance -> new Level(
                        importance.name(),
                        reasons.importance(importance),
                        style(importance),
                        form.importance(criterion) == importance))
                .toList();
    }

    private static String style(Importance importance) {
        return switch (importance) {
            case MUST -> "is-must";
            case IMPORTANT, NICE -> "";
            case INDIFFERENT -> "is-none";
        };
    }
}
