package com.vivrou.household.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.AdultScore;
import com.vivrou.matching.Contribution;
import com.vivrou.matching.Reasons;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each criterion brings to one adult's score of one commune. The points shown add up to the score shown.
 *
 * @param title whose score it is
 * @param total what the lines add up to
 * @param points the same as shown elsewhere, in whole points
 */
public record WhyTable(String id, String title, List<Line> lines, String total, int points) {

    /** One criterion. */
    public record Line(
            String criterion,
            String value,
            boolean known,
            String source,
            String importance,
            String chip,
            String points,
            String possible) {}

    static WhyTable of(String id, String title, AdultScore score, Cards cards, Texts texts) {
        List<Contribution> counted =
                score.contributions().stream().filter(Contribution::counts).toList();
        long[] most = new long[counted.size()];
        Arrays.fill(most, 1_000);
        long[] possible =
                Tenths.share(counted.stream().map(Contribution::possible).toList(), 1_000, most);
        long[] points =
                Tenths.share(counted.stream().map(Contribution::points).toList(), Tenths.of(score.score()), possible);
        Reasons reasons = new Reasons(texts.bundle().getLocale());
        NumberFormat tenths = NumberFormat.getInstance(texts.bundle().getLocale());
        tenths.setMinimumFractionDigits(1);
        tenths.setMaximumFractionDigits(1);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            Contribution each = counted.get(i);
            lines.add(new Line(
                    reasons.label(each.criterion()),
                    cards.value(each),
                    each.isKnown(),
                    each.isKnown() ? cards.source(List.of(each)) : "",
                    reasons.importance(each.importance()),
                    Styles.chip(each.importance()),
                    tenths.format(points[i] / 10.0),
                    tenths.format(possible[i] / 10.0)));
        }
        return new WhyTable(
                id, title, lines, tenths.format(Arrays.stream(points).sum() / 10.0), score.points());
    }
}
