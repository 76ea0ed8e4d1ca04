package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.Answers.Adult;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MustCost;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Threshold;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Moves the line of a must, or the budget, just as far as brings one commune back. */
final class Relaxing {
    private static final String COST = "housing_cost";
    private static final double TENTHS = 10;
    private static final int RENT_STEP = 10;
    private static final int PRICE_STEP = 1_000;

    private final List<Criterion> criteria;

    Relaxing(List<Criterion> criteria) {
        this.criteria = criteria;
    }

    /** Whether the must draws a line that can be moved. */
    boolean isLine(MustCost must) {
        return must.criterion().equals(COST) || threshold(must) != null;
    }

    /** The same answers with that line moved; empty when no line that may be drawn brings any commune back. */
    Optional<Answers> relax(Answers answers, MustCost must) {
        MustCost.Relaxation nearest = must.nearest();
        if (nearest == null) {
            return Optional.empty();
        }
        return must.criterion().equals(COST)
                ? withBudget(answers, must.limit() + nearest.by())
                : withLine(answers, must, nearest.by());
    }

    private static Optional<Answers> withBudget(Answers answers, double needed) {
        boolean rent = answers.tenure() == Tenure.RENT;
        int step = rent ? RENT_STEP : PRICE_STEP;
        int budget = (int) Math.ceil(needed / step) * step;
        return budget <= (rent ? Answers.HIGHEST_RENT : Answers.HIGHEST_PRICE)
                ? Optional.of(answers.withBudget(answers.tenure(), budget))
                : Optional.empty();
    }

    private Optional<Answers> withLine(Answers answers, MustCost must, double by) {
        Threshold threshold = threshold(must);
        if (threshold == null) {
            return Optional.empty();
        }
        double line = must.better() == Criterion.Better.HIGHER
                ? Math.floor((must.limit() - by) * TENTHS) / TENTHS
                : Math.ceil(must.limit() + by);
        if (line < threshold.lowest() || line > threshold.highest()) {
            return Optional.empty();
        }
        boolean own = criterion(must).filter(each -> each.audience().isOwn()).isPresent();
        Answers relaxed = answers;
        for (int i = 0; i < answers.adults().size(); i++) {
            if (!own || i == must.adult()) {
                relaxed = relaxed.withAdult(i, withLine(answers.adults().get(i), must, line));
            }
        }
        return Optional.of(relaxed);
    }

    private Adult withLine(Adult adult, MustCost must, double line) {
        Map<String, Preference> preferences = new HashMap<>(adult.preferences());
        Preference before = preferences.getOrDefault(
                must.criterion(),
                criterion(must).map(each -> Preference.of(each.usual())).orElse(Preference.INDIFFERENT));
        if (before.importance() == Importance.MUST) {
            preferences.put(must.criterion(), new Preference(Importance.MUST, line, before.tuned()));
        }
        return adult.withPreferences(preferences);
    }

    private @Nullable Threshold threshold(MustCost must) {
        return criterion(must).flatMap(Criterion::findThreshold).orElse(null);
    }

    private Optional<Criterion> criterion(MustCost must) {
        return criteria.stream()
                .filter(each -> each.code().equals(must.criterion()))
                .findFirst();
    }
}
