package com.vivrou.matching.domain;

import com.vivrou.matching.Housing;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.WhatIf;
import com.vivrou.matching.WhatIf.Answer;
import com.vivrou.matching.WhatIf.Change;
import com.vivrou.matching.engine.FirstChoice;
import com.vivrou.matching.engine.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Looks for what would make a commune the first choice of a household. */
final class Wondering {
    private static final double STEP_OF_BUDGET = 0.02;
    private static final int MOST_STEPS = 25;

    private final Terrain terrain;
    private final MatchingRequest request;
    private final Asking asking;
    private final Outcome outcome;

    Wondering(Terrain terrain, MatchingRequest request) {
        this.terrain = terrain;
        this.request = request;
        this.asking = new Asking(terrain, request);
        this.outcome = asking.run();
    }

    /** Empty when the commune does not take part. */
    Optional<WhatIf> about(String code) {
        OptionalInt place = terrain.table().find(code);
        return place.isEmpty() || place.getAsInt() >= terrain.size()
                ? Optional.empty()
                : Optional.of(about(place.getAsInt()));
    }

    private WhatIf about(int place) {
        if (outcome.rank(place) == 1) {
            return new WhatIf(Answer.FIRST_ALREADY, List.of(), null);
        }
        Double budget = budget(place);
        if (outcome.standing(place) != Outcome.Standing.RANKED) {
            Answer why =
                    outcome.standing(place) == Outcome.Standing.RULED_OUT ? Answer.RULED_OUT : Answer.NOT_ENOUGH_DATA;
            return new WhatIf(budget == null ? why : Answer.POSSIBLE, List.of(), budget);
        }
        List<Change> weights = FirstChoice.of(outcome, place, Importance.HEAVIEST).orElse(List.of()).stream()
                .map(this::change)
                .toList();
        return new WhatIf(weights.isEmpty() && budget == null ? Answer.NOT_FOUND : Answer.POSSIBLE, weights, budget);
    }

    private Change change(FirstChoice.Change change) {
        return new Change(
                asking.asked().get(change.term()).criterion().code(), change.adult(), change.from(), change.to());
    }

    /** The lowest budget above the household's that makes the place first. */
    private @Nullable Double budget(int place) {
        if (!request.housing().hasBudget()) {
            return null;
        }
        double now = Objects.requireNonNull(request.housing().budget());
        for (int step = 1; step <= MOST_STEPS; step++) {
            double more = rounded(now * (1 + step * STEP_OF_BUDGET));
            if (new Asking(terrain, withBudget(more)).run().rank(place) == 1) {
                return more;
            }
        }
        return null;
    }

    /** Nobody thinks of a rent of 814.37 €. */
    private double rounded(double budget) {
        double unit = budget < 10_000 ? 10 : 1_000;
        return Math.ceil(budget / unit) * unit;
    }

    private MatchingRequest withBudget(double budget) {
        Housing housing = request.housing();
        return new MatchingRequest(
                request.adults(),
                request.childrenBirthYears(),
                new Housing(housing.tenure(), housing.dwelling(), budget, housing.surface()),
                request.wishes(),
                request.preferences(),
                request.year());
    }
}
