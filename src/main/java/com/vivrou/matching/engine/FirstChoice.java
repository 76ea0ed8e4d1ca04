package com.vivrou.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What would make a place the first choice: the smallest change of one weight if one is enough, else some changes, each
 * of which brings the place as far forward as one change can.
 */
public final class FirstChoice {
    private static final int MOST_CHANGES = 4;

    private final int place;
    private final int heaviest;

    /** One weight moved. */
    public record Change(int term, int adult, int from, int to) {
        int size() {
            return Math.abs(to - from);
        }
    }

    private record Step(Change change, int ahead) {
        boolean isBetterThan(Step other) {
            return ahead < other.ahead || (ahead == other.ahead && change.size() < other.change.size());
        }
    }

    private FirstChoice(int place, int heaviest) {
        this.place = place;
        this.heaviest = heaviest;
    }

    /**
     * @param place a ranked one
     * @param heaviest the largest weight there is
     * @return no change when it is first already; empty when no such change makes it first
     */
    public static Optional<List<Change>> of(Outcome outcome, int place, int heaviest) {
        return new FirstChoice(place, heaviest).search(outcome);
    }

    private Optional<List<Change>> search(Outcome outcome) {
        List<Change> changes = new ArrayList<>();
        Outcome now = outcome;
        while (now.rank(place) != 1) {
            Step step = best(now, changes);
            if (step == null || changes.size() == MOST_CHANGES) {
                return Optional.empty();
            }
            changes.add(step.change());
            now = changed(now, step.change());
        }
        return Optional.of(changes);
    }

    private @Nullable Step best(Outcome now, List<Change> before) {
        int ahead = ahead(now);
        Step best = null;
        for (int term = 0; term < now.terms().size(); term++) {
            for (int adult = 0; adult < now.adults(); adult++) {
                if (now.terms().get(term).weights()[adult] > 0 && isUntouched(term, adult, before)) {
                    best = best(now, term, adult, best);
                }
            }
        }
        return best != null && best.ahead() < ahead ? best : null;
    }

    private @Nullable Step best(Outcome now, int term, int adult, @Nullable Step before) {
        Step best = before;
        int from = now.terms().get(term).weights()[adult];
        for (int to = 0; to <= heaviest; to++) {
            Change change = new Change(term, adult, from, to);
            if (to != from) {
                Step step = new Step(change, ahead(changed(now, change)));
                best = best == null || step.isBetterThan(best) ? step : best;
            }
        }
        return best;
    }

    private static boolean isUntouched(int term, int adult, List<Change> before) {
        return before.stream().noneMatch(change -> change.term() == term && change.adult() == adult);
    }

    private Outcome changed(Outcome now, Change change) {
        List<Term> terms = new ArrayList<>(now.terms());
        terms.set(change.term(), terms.get(change.term()).withWeight(change.adult(), change.to()));
        return Contest.of(now.places(), now.adults(), terms);
    }

    /** How many places rank before it; all of them when it is not ranked any more. */
    private int ahead(Outcome outcome) {
        int rank = outcome.rank(place);
        return rank == 0 ? Integer.MAX_VALUE : rank - 1;
    }
}
