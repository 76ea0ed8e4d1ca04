package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.CommuneResult.Standing;
import com.vivrou.matching.Ranking;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A ranking that a household keeps, as it stood then.
 *
 * @param title as the household calls it; empty when it gave none
 * @param year the ages of children were counted in
 * @param rules version of the rules it was ranked by
 * @param vintage of all data behind it
 */
public record KeptResult(
        UUID id, String title, Answers answers, int year, int rules, String vintage, Instant keptAt, List<Line> lines) {

    public static final int LONGEST_TITLE = 80;

    /**
     * One commune of the list.
     *
     * @param rank 0 when it is not ranked
     * @param score from 0 to 100, as computed, not rounded
     * @param coverage known share of the weight
     */
    public record Line(int rank, String code, String name, Standing standing, double score, double coverage) {
        static Line of(CommuneResult result) {
            return new Line(
                    result.rank(), result.code(), result.name(), result.standing(), result.score(), result.coverage());
        }

        /** As shown: whole points. */
        public int points() {
            return (int) Math.round(score);
        }

        public boolean isRanked() {
            return standing == Standing.RANKED;
        }
    }

    public KeptResult {
        lines = List.copyOf(lines);
    }

    KeptResult withAnswers(Answers newAnswers) {
        return new KeptResult(id, title, newAnswers, year, rules, vintage, keptAt, lines);
    }

    /** A copy for another household, under a number of its own. */
    KeptResult copied(Answers newAnswers) {
        return new KeptResult(UUID.randomUUID(), title, newAnswers, year, rules, vintage, keptAt, lines);
    }

    public List<Line> of(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).toList();
    }

    static List<Line> linesOf(Ranking ranking) {
        return ranking.results().stream().map(Line::of).toList();
    }

    /** Whether it says what this one says, whatever it is called. */
    boolean says(KeptResult other) {
        return answers.equals(other.answers)
                && year == other.year
                && rules == other.rules
                && vintage.equals(other.vintage)
                && lines.equals(other.lines);
    }
}
