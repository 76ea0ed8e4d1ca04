package com.vivrou.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.matching.engine.Outcome.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every household: seeded random contests, and a second, naive way to the same result. */
class ContestTest {
    private static final double NOBODY = Double.NaN;
    private static final int BEST = 3;

    static Stream<RandomContest> contests() {
        return IntStream.range(0, 300).mapToObj(RandomContest::new);
    }

    @ParameterizedTest
    @MethodSource("contests")
    void ranksAsTheNaiveReferenceDoes(RandomContest contest) {
        Outcome outcome = contest.run();
        NaiveReference naive = new NaiveReference(contest);
        for (int place = 0; place < contest.places; place++) {
            assertThat(outcome.standing(place)).as("standing of %s", place).isEqualTo(naive.standing(place));
            assertThat(outcome.rank(place)).as("rank of %s", place).isEqualTo(naive.rank(place));
            for (int adult = 0; adult < contest.adults; adult++) {
                assertThat(outcome.score(adult, place)).isBetween(0.0, 100.0);
                assertThat(Math.abs(outcome.score(adult, place) - naive.score(adult, place)))
                        .isLessThan(1e-6);
                assertThat(outcome.highest(adult, place)).isGreaterThanOrEqualTo(outcome.score(adult, place));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contests")
    void theOrderOfPlacesAndTermsChangesNothing(RandomContest contest) {
        Outcome outcome = contest.run();
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, contest.places).boxed().toList());
        Collections.shuffle(shuffled, new Random(contest.seed));
        List<Term> terms = new ArrayList<>(contest.terms.stream()
                .map(term -> new Term(
                        Utilities.of(contest.places, place -> term.utilities().get(shuffled.get(place))),
                        place -> term.tested().get(shuffled.get(place)),
                        term.lowerIsBetter(),
                        term.limit(),
                        term.weights()))
                .toList());
        Collections.reverse(terms);
        Outcome permuted = Contest.of(contest.places, contest.adults, terms);
        for (int i = 0; i < contest.places; i++) {
            assertThat(permuted.rank(i)).isEqualTo(outcome.rank(shuffled.get(i)));
            assertThat(permuted.score(i)).isEqualTo(outcome.score(shuffled.get(i)));
            assertThat(permuted.standing(i)).isEqualTo(outcome.standing(shuffled.get(i)));
        }
    }

    @ParameterizedTest
    @MethodSource("contests")
    void moreWeightOnACriterionNeverLowersAPlaceThatLeadsOnIt(RandomContest contest) {
        Outcome before = contest.run();
        for (int term = 0; term < contest.terms.size(); term++) {
            int leader = leader(contest.places, contest.terms.get(term).utilities());
            if (leader < 0) {
                continue;
            }
            for (int adult = 0; adult < contest.adults; adult++) {
                Term heavier = contest.terms
                        .get(term)
                        .withWeight(adult, contest.terms.get(term).weights()[adult] + 2);
                Outcome after = contest.with(term, heavier).run();
                for (int other = 0; other < contest.places; other++) {
                    if (before.score(adult, leader) > before.score(adult, other)) {
                        assertThat(after.score(adult, leader)).isGreaterThanOrEqualTo(after.score(adult, other));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contests")
    void relaxingAMustNeverRemovesACandidate(RandomContest contest) {
        Outcome before = contest.run();
        for (int term = 0; term < contest.terms.size(); term++) {
            Term strict = contest.terms.get(term);
            if (!strict.isMust()) {
                continue;
            }
            double looser = strict.limit() + (strict.lowerIsBetter() ? 0.1 : -0.1);
            for (double limit : new double[] {looser, NOBODY}) {
                Term relaxed =
                        new Term(strict.utilities(), strict.tested(), strict.lowerIsBetter(), limit, strict.weights());
                Outcome after = contest.with(term, relaxed).run();
                int alone = 0;
                for (int place = 0; place < contest.places; place++) {
                    alone += before.failsOnly(place, term) ? 1 : 0;
                    if (before.standing(place) == Standing.RANKED) {
                        assertThat(after.standing(place)).isEqualTo(Standing.RANKED);
                    }
                    if (before.standing(place) != Standing.RULED_OUT) {
                        assertThat(after.standing(place)).isNotEqualTo(Standing.RULED_OUT);
                    }
                }
                if (Double.isNaN(limit)) {
                    assertThat(ruledOut(contest.places, before) - ruledOut(contest.places, after))
                            .as("what giving up the must brings back")
                            .isEqualTo(alone);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contests")
    void missingDataNeverHelps(RandomContest contest) {
        Outcome before = contest.run();
        SplittableRandom random = new SplittableRandom(contest.seed);
        int place = random.nextInt(contest.places);
        int term = random.nextInt(contest.terms.size());
        Term known = contest.terms.get(term);
        Term holed = new Term(
                Utilities.of(contest.places, without(place, known.utilities()::get)),
                without(place, known.tested()),
                known.lowerIsBetter(),
                known.limit(),
                known.weights());
        Outcome after = contest.with(term, holed).run();
        for (int adult = 0; adult < contest.adults; adult++) {
            assertThat(after.score(adult, place)).isLessThanOrEqualTo(before.score(adult, place));
            assertThat(after.coverage(adult, place)).isLessThanOrEqualTo(before.coverage(adult, place));
        }
        if (before.standing(place) == Standing.RANKED) {
            assertThat(after.rank(place)).matches(rank -> rank == 0 || rank >= before.rank(place));
        } else {
            assertThat(after.standing(place)).isNotEqualTo(Standing.RANKED);
        }
    }

    @ParameterizedTest
    @MethodSource("contests")
    void theFirstPlaceIsNotDominated(RandomContest contest) {
        Outcome outcome = contest.run();
        int[] order = outcome.order();
        if (order.length == 0) {
            return;
        }
        for (int other : order) {
            boolean noWorse = true;
            boolean better = false;
            for (int adult = 0; adult < contest.adults; adult++) {
                noWorse &= outcome.score(adult, other) >= outcome.score(adult, order[0]);
                better |= outcome.score(adult, other) > outcome.score(adult, order[0]) + 1e-5;
            }
            assertThat(noWorse && better).as("%s is better for all", other).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("contests")
    void theFrontIsWhatNoOtherPlaceDominates(RandomContest contest) {
        Outcome outcome = contest.run();
        int[] order = outcome.order();
        List<Integer> undominated = Arrays.stream(order)
                .filter(place -> Arrays.stream(order).noneMatch(other -> dominates(outcome, other, place)))
                .boxed()
                .toList();
        assertThat(outcome.front()).containsExactlyInAnyOrder(undominated.toArray(Integer[]::new));
        if (order.length > 0) {
            assertThat(undominated).as("the compromise is on the front").contains(order[0]);
        }
    }

    private static boolean dominates(Outcome outcome, int other, int place) {
        boolean better = false;
        for (int adult = 0; adult < outcome.adults(); adult++) {
            if (outcome.hasVoice(adult)) {
                if (outcome.score(adult, other) < outcome.score(adult, place)) {
                    return false;
                }
                better |= outcome.score(adult, other) > outcome.score(adult, place);
            }
        }
        return better;
    }

    @ParameterizedTest
    @MethodSource("contests")
    void eachAdultsOwnRankingIsThatOfTheContestOfTheirsAlone(RandomContest contest) {
        Outcome outcome = contest.run();
        for (int adult = 0; adult < contest.adults; adult++) {
            int own = adult;
            for (int place : outcome.order()) {
                long better = Arrays.stream(outcome.order())
                        .filter(other -> outcome.points(own, other) > outcome.points(own, place))
                        .count();
                assertThat(outcome.rank(adult, place)).isEqualTo((int) better + 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contests")
    void theFirstPlaceIsFirmWhenItLeadsEverywhere(RandomContest contest) {
        int hero = 0;
        List<Term> terms = contest.terms.stream()
                .map(term -> {
                    double best = term.lowerIsBetter() ? -1 : 2;
                    return new Term(
                            Utilities.of(
                                    contest.places,
                                    place ->
                                            place == hero ? 1 : term.utilities().get(place)),
                            place -> place == hero ? best : term.tested().get(place),
                            term.lowerIsBetter(),
                            term.limit(),
                            term.weights());
                })
                .toList();
        Outcome outcome = Contest.of(contest.places, contest.adults, terms);
        assertThat(outcome.rank(hero)).isEqualTo(1);
        Steadiness steadiness = Steadiness.of(outcome);
        assertThat(steadiness.held()).isEqualTo(steadiness.trials());
    }

    @ParameterizedTest
    @MethodSource("contests")
    void theFirstGroupHoldsAsOftenAsTryingThemAllFinds(RandomContest contest) {
        Outcome outcome = contest.run();
        List<int[]> groups = Stream.of(0, 1, 2)
                .map(rest -> Arrays.stream(outcome.order())
                        .filter(place -> place % 3 == rest)
                        .toArray())
                .filter(places -> places.length > 0)
                .sorted(Comparator.<int[]>comparingDouble(places -> -best(places, outcome::score)))
                .toList();
        Steadiness steadiness = Steadiness.ofGroups(outcome, groups, 1, BEST);
        int held = 0;
        Shaking shaking = new Shaking(outcome);
        for (int trial = 1; trial <= steadiness.trials(); trial++) {
            shaking.move(trial);
            long first = Math.round(best(groups.get(0), shaking::score));
            held += groups.stream().allMatch(places -> Math.round(best(places, shaking::score)) <= first) ? 1 : 0;
        }
        assertThat(steadiness.held()).isEqualTo(held);
    }

    private static double best(int[] places, IntToDoubleFunction score) {
        return Arrays.stream(places)
                .mapToDouble(score)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(BEST)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private static int ruledOut(int places, Outcome outcome) {
        return (int) IntStream.range(0, places)
                .filter(place -> outcome.standing(place) == Standing.RULED_OUT)
                .count();
    }

    private static int leader(int places, Utilities utilities) {
        int leader = -1;
        for (int place = 0; place < places; place++) {
            if (utilities.isKnown(place) && (leader < 0 || utilities.get(place) > utilities.get(leader))) {
                leader = place;
            }
        }
        return leader;
    }

    private static Column without(int hole, Column column) {
        return place -> place == hole ? Double.NaN : column.get(place);
    }

    /** Some places, some terms, one or two adults, holes in the data and a must or two; coarse values, so that ties occur. */
    static final class RandomContest {
        final int seed;
        final int places;
        final int adults;
        final List<Term> terms;

        RandomContest(int seed) {
            SplittableRandom random = new SplittableRandom(seed);
            this.seed = seed;
            this.places = 1 + random.nextInt(25);
            this.adults = 1 + random.nextInt(2);
            this.terms = new ArrayList<>();
            int count = 1 + random.nextInt(8);
            for (int term = 0; term < count; term++) {
                terms.add(term(random));
            }
        }

        private RandomContest(RandomContest other, List<Term> terms) {
            this.seed = other.seed;
            this.places = other.places;
            this.adults = other.adults;
            this.terms = terms;
        }

        private Term term(SplittableRandom random) {
            double[] utilities = new double[places];
            for (int place = 0; place < places; place++) {
                utilities[place] = random.nextInt(20) == 0 ? Double.NaN : random.nextInt(11) / 10.0;
            }
            int[] weights = new int[adults];
            Arrays.setAll(weights, adult -> new int[] {0, 3, 9, 1 + random.nextInt(9)}[random.nextInt(4)]);
            boolean lower = random.nextBoolean();
            double[] tested =
                    Arrays.stream(utilities).map(u -> lower ? 1 - u : u).toArray();
            double limit = random.nextInt(4) == 0 ? (lower ? 0.8 : 0.2) : NOBODY;
            return new Term(Utilities.of(places, Column.of(utilities)), Column.of(tested), lower, limit, weights);
        }

        RandomContest with(int index, Term term) {
            List<Term> changed = new ArrayList<>(terms);
            changed.set(index, term);
            return new RandomContest(this, changed);
        }

        Outcome run() {
            return Contest.of(places, adults, terms);
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    /** The published rules, written as they are read, without a thought for speed. */
    private record NaiveReference(RandomContest contest) {
        double score(int adult, int place) {
            double total = 0;
            double earned = 0;
            for (Term term : contest.terms) {
                double utility = term.utilities().get(place);
                total += term.weights()[adult];
                earned += Double.isNaN(utility) ? 0 : term.weights()[adult] * utility;
            }
            return total == 0 ? 0 : 100 * earned / total;
        }

        Standing standing(int place) {
            boolean open = false;
            for (Term term : contest.terms) {
                if (term.isUnverified(place)) {
                    open = true;
                } else if (term.isMust() && term.fails(place)) {
                    return Standing.RULED_OUT;
                }
            }
            for (int adult = 0; adult < contest.adults; adult++) {
                open |= coverage(adult, place) < 0.8 - 1e-9;
            }
            return open ? Standing.NOT_ENOUGH_KNOWN : Standing.RANKED;
        }

        int rank(int place) {
            if (standing(place) != Standing.RANKED) {
                return 0;
            }
            int better = 0;
            for (int other = 0; other < contest.places; other++) {
                boolean lower = merit(other)[0] > merit(place)[0];
                boolean sum = merit(other)[0] == merit(place)[0] && merit(other)[1] > merit(place)[1];
                better += standing(other) == Standing.RANKED && (lower || sum) ? 1 : 0;
            }
            return better + 1;
        }

        private long[] merit(int place) {
            double lower = Double.MAX_VALUE;
            double sum = 0;
            for (int adult = 0; adult < contest.adults; adult++) {
                int someone = adult;
                if (contest.terms.stream().anyMatch(term -> term.weights()[someone] > 0)) {
                    double score = Math.rint(score(adult, place) * 1e9) / 1e9;
                    lower = Math.min(lower, score);
                    sum += score;
                }
            }
            return lower == Double.MAX_VALUE ? new long[2] : new long[] {Math.round(lower), Math.round(sum)};
        }

        private double coverage(int adult, int place) {
            double total = 0;
            double known = 0;
            for (Term term : contest.terms) {
                total += term.weights()[adult];
                known += Double.isNaN(term.utilities().get(place)) ? 0 : term.weights()[adult];
            }
            return total == 0 ? 1 : known / total;
        }
    }
}
