package com.vivrou.household.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Contribution;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Reasons;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Indicator;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows of a comparison. A row marks its best value wherever it stands, unless all are equal. */
public final class Comparison {
    private static final List<String> LOWER_UNITS = List.of("min", "EUR", "EUR/month");
    private static final List<String> HOUSING = List.of("rent_house_m2", "rent_flat_m2", "price_house_m2_median");

    private final Texts texts;
    private final Reasons reasons;
    private final Ranking ranking;
    private final Reach reach;
    private final Names names;
    private final Cards cards;
    private final boolean told;

    /** Rows under one heading. */
    public record Group(String title, List<Row> rows) {}

    /** One thing compared. */
    public record Row(String label, String source, List<Cell> cells) {}

    /**
     * @param best what makes it the best of the row; empty when it is not
     * @param doubt why to trust it less than the others of the row; empty when it is not
     */
    public record Cell(String value, boolean known, String best, String doubt) {}

    /** @param number as exactly as the text tells it, so that two that read the same are the same */
    record Value(String text, @Nullable Double number, String doubt) {
        static Value of(String text, @Nullable Double number) {
            return new Value(text, number, "");
        }
    }

    Comparison(AnswersInHand inHand, Reach reach) {
        this.texts = inHand.texts();
        this.reasons = inHand.reasons();
        this.ranking = inHand.ranking();
        this.reach = reach;
        this.names = new Names(texts, inHand.answers());
        this.cards = new Cards(inHand, reach);
        this.told = inHand.told();
    }

    List<Group> groups(List<CommuneResult> results) {
        List<Group> groups = new ArrayList<>();
        if (results.isEmpty()) {
            return groups;
        }
        if (told) {
            List<Row> household = new ArrayList<>(List.of(scores(results)));
            household.addAll(ownScores(results));
            household.addAll(criteria(results, true));
            groups.add(new Group(texts.get("comparison.household"), household));
        }
        groups.add(new Group(
                texts.get("comparison.housing"),
                HOUSING.stream()
                        .flatMap(code -> reach.perimeter().findIndicator(code).stream())
                        .map(indicator -> published(indicator, results))
                        .toList()));
        groups.add(new Group(texts.get("comparison.living"), criteria(results, false)));
        return groups.stream().filter(group -> !group.rows().isEmpty()).toList();
    }

    private Row scores(List<CommuneResult> results) {
        return scores(results, texts.get("comparison.score"), CommuneResult::points);
    }

    /** What the commune is worth to each adult; with one adult it is the score of the household. */
    private List<Row> ownScores(List<CommuneResult> results) {
        int adults = ranking.request().adults().size();
        return adults == 1
                ? List.of()
                : IntStream.range(0, adults)
                        .mapToObj(adult -> scores(results, ownScore(adult), result -> result.adults()
                                .get(adult)
                                .points()))
                        .toList();
    }

    private String ownScore(int adult) {
        String name = ranking.request().adults().get(adult).name();
        if (name.isBlank()) {
            return texts.get(adult == 0 ? "comparison.score.you" : "comparison.score.other");
        }
        return texts.get("comparison.score.own", reasons.owned(name));
    }

    private Row scores(List<CommuneResult> results, String label, ToIntFunction<CommuneResult> points) {
        List<Value> values = results.stream()
                .map(result -> switch (result.standing()) {
                    case RANKED ->
                        Value.of(texts.get("score.of100", points.applyAsInt(result)), (double)
                                points.applyAsInt(result));
                    case NOT_ENOUGH_DATA -> Value.of(texts.get("comparison.notEnough"), null);
                    case EXCLUDED -> Value.of(texts.get("comparison.excluded"), null);
                })
                .toList();
        return new Row(label, "", marked(values, false, texts.get("best.score")));
    }

    private Row published(Indicator indicator, List<CommuneResult> results) {
        List<Value> values = results.stream()
                .map(result -> reach.find(result.code())
                        .map((Commune commune) -> commune.amount(indicator.code()))
                        .orElse(OptionalDouble.empty()))
                .map(amount -> amount.isPresent()
                        ? perSquareMetre(indicator.code(), amount.getAsDouble())
                        : Value.of(texts.get("unknown"), null))
                .toList();
        return new Row(
                texts.get("comparison.row." + indicator.code()),
                indicator.source().producer() + ", " + indicator.year(),
                marked(values, true, texts.get("best.EUR")));
    }

    /** Rents to the cent, prices to the euro. */
    private Value perSquareMetre(String indicator, double amount) {
        int decimals = indicator.startsWith("rent") ? 2 : 0;
        NumberFormat format = NumberFormat.getInstance(texts.bundle().getLocale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        double unit = Math.pow(10, decimals);
        return Value.of(
                texts.get("comparison.unit." + indicator, format.format(amount)), Math.rint(amount * unit) / unit);
    }

    /** @param own the travel of each adult, else everything that is the same for all of them */
    private List<Row> criteria(List<CommuneResult> results, boolean own) {
        List<Row> rows = new ArrayList<>();
        CommuneResult first = results.get(0);
        for (int adult = 0; adult < first.adults().size(); adult++) {
            for (Contribution contribution : first.adults().get(adult).contributions()) {
                boolean travel = contribution.criterion().equals("commute");
                if (own == travel && (own || adult == 0)) {
                    rows.add(row(contribution, adult, own, results));
                }
            }
        }
        return rows;
    }

    private Row row(Contribution asked, int adult, boolean own, List<CommuneResult> results) {
        List<Optional<Contribution>> all = results.stream()
                .map(result -> result.findContribution(adult, asked.criterion()))
                .toList();
        List<Contribution> known = all.stream()
                .flatMap(Optional::stream)
                .filter(Contribution::isKnown)
                .toList();
        List<Value> values = all.stream()
                .map(found ->
                        found.map(each -> value(each, known)).orElseGet(() -> Value.of(texts.get("unknown"), null)))
                .toList();
        String label = reasons.label(asked.criterion());
        boolean lower = LOWER_UNITS.contains(asked.unit());
        String best = texts.has("best." + asked.unit()) ? texts.get("best." + asked.unit()) : "";
        boolean named = own && ranking.request().adults().size() > 1;
        return new Row(
                named ? texts.get("comparison.own", label, names.title(adult)) : label,
                cards.source(known),
                marked(values, lower, best));
    }

    private Value value(Contribution each, List<Contribution> known) {
        Double value = each.value();
        return new Value(
                cards.brief(each),
                value == null ? null : reasons.shown(value, each.unit()),
                value == null ? "" : cards.ownDoubts(each, known));
    }

    static List<Cell> marked(List<Value> values, boolean lower, String word) {
        List<Double> numbers = values.stream()
                .map(Value::number)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        OptionalDouble best = lower
                ? numbers.stream().mapToDouble(Double::doubleValue).min()
                : numbers.stream().mapToDouble(Double::doubleValue).max();
        boolean differ = numbers.size() > 1 && !word.isEmpty();
        return values.stream()
                .map(value -> new Cell(
                        value.text(),
                        value.number() != null,
                        differ && value.number() != null && value.number() == best.orElse(Double.NaN) ? word : "",
                        value.doubt()))
                .toList();
    }
}
