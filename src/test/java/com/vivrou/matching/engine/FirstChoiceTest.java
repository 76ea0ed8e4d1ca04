package com.vivrou.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.matching.engine.ContestTest.RandomContest;
import com.vivrou.matching.engine.FirstChoice.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told to make a place the first choice does so, and no smaller change of one weight does. */
class FirstChoiceTest {
    private static final int HEAVIEST = 9;

    static Stream<RandomContest> contests() {
        return ContestTest.contests().limit(120);
    }

    @ParameterizedTest
    @MethodSource("contests")
    void theChangesMakeThePlaceFirst(RandomContest contest) {
        Outcome outcome = contest.run();
        for (int place : outcome.order()) {
            Optional<List<Change>> changes = FirstChoice.of(outcome, place, HEAVIEST);
            changes.ifPresent(all -> assertThat(after(contest, all).rank(place))
                    .as("rank of %s", place)
                    .isEqualTo(1));
            assertThat(changes.map(List::isEmpty).orElse(false)).isEqualTo(outcome.rank(place) == 1);
        }
    }

    @ParameterizedTest
    @MethodSource("contests")
    void noSmallerChangeOfOneWeightIsEnough(RandomContest contest) {
        Outcome outcome = contest.run();
        for (int place : outcome.order()) {
            if (outcome.rank(place) > 1) {
                int told = FirstChoice.of(outcome, place, HEAVIEST)
                        .filter(changes -> changes.size() == 1)
                        .map(changes -> changes.get(0).size())
                        .orElse(Integer.MAX_VALUE);
                assertThat(smallest(contest, place)).as("for %s", place).isEqualTo(told);
            }
        }
    }

    private static int smallest(RandomContest contest, int place) {
        int smallest = Integer.MAX_VALUE;
        for (int term = 0; term < contest.terms.size(); term++) {
            for (int adult = 0; adult < contest.adults; adult++) {
                int from = contest.terms.get(term).weights()[adult];
                for (int to = 0; from > 0 && to <= HEAVIEST; to++) {
                    Change change = new Change(term, adult, from, to);
                    if (change.size() > 0
                            && change.size() < smallest
                            && after(contest, List.of(change)).rank(place) == 1) {
                        smallest = change.size();
                    }
                }
            }
        }
        return smallest;
    }

    private static Outcome after(RandomContest contest, List<Change> changes) {
        RandomContest changed = contest;
        for (Change change : changes) {
            changed = changed.with(
                    change.term(), changed.terms.get(change.term()).withWeight(change.adult(), change.to()));
        }
        return changed.run();
    }
}
