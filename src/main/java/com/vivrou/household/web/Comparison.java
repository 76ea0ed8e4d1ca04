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
import org.jspecify.annotations.Nullable;

/** The rows of a comparison. A row marks its best value, unless all are equal. */
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
    private final NumberFormat plain;

    /** Rows under one heading. */
    public record Group(String title, List<Row> rows) {}

    /** One thing compared. */
    public record Row(String label, String source, List<Cell> cells) {}

    /** @param best what makes it the best of the row; empty when it is not */
    public record Cell(String value, boolean known, String best) {}

    private record Value(String text, @Nullable Double number) {}

    Comparison(AnswersInHand inHand, Reach reach) {
        this.texts = inHand.texts();
        this.reasons = inHand.reasons();
        this.ranking = inHand.ranking();
        this.reach = reach;
        this.names = new Names(texts, inHand.answers());
        this.cards = new Cards(inHand, reach);
        this.told = inHand.told();
        this.plain = NumberFormat.getInstance(texts.bundle().getLocale());
    }

    List<Group> groups(List<CommuneResult> results) {
        List<Group> groups = new ArrayList<>();
        if (results.isEmpty()) {
            return groups;
        }
        if (told) {
            List<Row> household = new ArrayList<>(List.of(scores(results)));
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
        List<Value> values = results.stream()
                .map(result -> switch (result.standing()) {
                    case RANKED -> new Value(texts.get("score.of100", result.points()), (double) result.points());
                    case NOT_ENOUGH_DATA -> new Value(texts.get("comparison.notEnough"), null);
                    case EXCLUDED -> new Value(texts.get("comparison.excluded"), null);
                })
                .toList();
        return new Row(texts.get("comparison.score"), "", marked(values, false, texts.get("best.score")));
    }

    private Row published(Indicator indicator, List<CommuneResult> results) {
        List<Value> values = results.stream()
                .map(result -> reach.find(result.code())
                        .map((Commune commune) -> commune.amount(indicator.code()))
                        .orElse(OptionalDouble.empty()))
                .map(amount -> amount.isPresent()
                        ? new Value(
                                texts.get("comparison.unit." + indicator.code(), plain.format(amount.getAsDouble())),
                                amount.getAsDouble())
                        : new Value(texts.get("unknown"), null))
                .toList();
        return new Row(
                texts.get("comparison.row." + indicator.code()),
                indicator.source().producer() + ", " + indicator.year(),
                marked(values, true, texts.get("best.EUR")));
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
        List<Value> values = all.stream()
                .map(found -> found.map(each -> new Value(cards.value(each), each.value()))
                        .orElseGet(() -> new Value(texts.get("unknown"), null)))
                .toList();
        String label = reasons.label(asked.criterion());
        boolean lower = LOWER_UNITS.contains(asked.unit());
        String best = texts.has("best." + asked.unit()) ? texts.get("best." + asked.unit()) : "";
        String source = cards.source(all.stream()
                .flatMap(Optional::stream)
                .filter(Contribution::isKnown)
                .toList());
        boolean named = own && ranking.request().adults().size() > 1;
        return new Row(
                named ? texts.get("comparison.own", label, names.title(adult)) : label,
                source,
                marked(values, lower, best));
    }

    private List<Cell> marked(List<Value> values, boolean lower, String word) {
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
                        differ && value.number() != null && value.number() == best.orElse(Double.NaN) ? word : ""))
                .toList();
    }
}
