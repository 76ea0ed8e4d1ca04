package com.vivrou.household.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.household.Answers;
import com.vivrou.household.domain.KeptResult.Line;
import com.vivrou.matching.CommuneResult.Standing;
import com.vivrou.matching.Tenure;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TakingAlongTest {
    @Test
    void whatSaysTheSameStaysOne() {
        TakingAlong along = new TakingAlong(List.of(result(900)));
        along.offer(result(900));
        along.offer(result(910));
        along.offer(result(910));
        assertThat(along.rows(UUID.randomUUID())).hasSize(1);
        assertThat(along.left()).isZero();
    }

    @Test
    void theNewestComeFirstAndTheOthersAreCounted() {
        TakingAlong along = new TakingAlong(results(900, KeepingResults.MOST - 2));
        results(1_000, 5).forEach(along::offer);
        assertThat(along.rows(UUID.randomUUID()))
                .extracting(row -> row.read().orElseThrow().answers().budget())
                .containsExactly(1_000, 1_001);
        assertThat(along.left()).isEqualTo(3);
    }

    @Test
    void aHouseholdThatKeepsTooManyAlreadyTakesNone() {
        TakingAlong along = new TakingAlong(results(900, 40));
        along.offer(result(1_000));
        assertThat(along.rows(UUID.randomUUID())).isEmpty();
        assertThat(along.left()).isEqualTo(1);
    }

    private static List<KeptResult> results(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(TakingAlongTest::result)
                .toList();
    }

    private static KeptResult result(int budget) {
        return new KeptResult(
                UUID.randomUUID(),
                "",
                Answers.NONE.withBudget(Tenure.RENT, budget),
                2026,
                3,
                "abc",
                Instant.EPOCH,
                List.of(new Line(1, "01283", "Oyonnax", Standing.RANKED, 80, 1)));
    }
}
