package com.vivrou.household.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.household.Answers;
import com.vivrou.household.domain.KeptResult.Line;
import com.vivrou.matching.CommuneResult.Standing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Identical is what was compared and found equal; what moved is named. */
class RecomputationTest {
    private static final Line FIRST = new Line(1, "01031", "Bellignat", Standing.RANKED, 71.0 / 3, 0.1 + 0.2);
    private static final Line SECOND = new Line(2, "01283", "Oyonnax", Standing.RANKED, 12.5, 1);
    private static final Line LEFT = new Line(0, "01269", "Nantua", Standing.NOT_ENOUGH_DATA, 0, 0.42);
    private static final KeptResult KEPT = new KeptResult(
            UUID.randomUUID(), "", Answers.NONE, 2026, 3, "abc | est-1", Instant.EPOCH, List.of(FIRST, SECOND, LEFT));

    @Test
    void linesComeBackToTheLastDigit() {
        assertThat(KeptLines.read(KeptLines.write(KEPT.lines()))).contains(KEPT.lines());
        assertThat(KeptLines.write(List.of(SECOND))).isEqualTo("[[2,\"01283\",\"Oyonnax\",\"RANKED\",12.5,1.0]]");
        for (String none :
                List.of("", "{", "[[1,\"01283\"]]", "[{}]", "[[1,2,3,4,5,6]]", "[[1,\"a\",\"b\",null,1,1]]")) {
            assertThat(KeptLines.read(none)).as(none).isEmpty();
        }
    }

    @Test
    void sameListByTheSameRulesAndDataIsIdentical() {
        Recomputation same = now(3, "abc | est-1", KEPT.lines());
        assertThat(same.isIdentical()).isTrue();
        assertThat(same.nothingMoved()).isTrue();
        assertThat(same.changed()).isZero();
    }

    @Test
    void anotherListIsNeverCalledIdenticalThoughNothingMoved() {
        Line otherwise = new Line(2, "01283", "Oyonnax", Standing.RANKED, Math.nextUp(12.5), 1);
        Recomputation other = now(3, "abc | est-1", List.of(FIRST, otherwise, LEFT));
        assertThat(other.nothingMoved()).isTrue();
        assertThat(other.isIdentical()).isFalse();
        assertThat(other.changed()).isEqualTo(1);
    }

    @Test
    void whatMovedIsNamed() {
        assertThat(now(4, "abc | est-1", KEPT.lines()).rulesMoved()).isTrue();
        assertThat(now(3, "abc rents21 | est-1", KEPT.lines()).dataMoved()).isTrue();
        assertThat(now(3, "abc rents21 | est-1", KEPT.lines()).travelMoved()).isFalse();
        Recomputation data = now(3, "def | est-1", KEPT.lines());
        assertThat(data.dataMoved()).isTrue();
        assertThat(data.travelMoved()).isFalse();
        assertThat(data.rulesMoved()).isFalse();
        Recomputation travel = now(3, "abc | est-2", KEPT.lines());
        assertThat(travel.dataMoved()).isFalse();
        assertThat(travel.travelMoved()).isTrue();
        assertThat(now(3, "abc", KEPT.lines()).travelMoved()).isTrue();
    }

    @Test
    void communesThatCameAndWentAreCounted() {
        Line came = new Line(2, "01360", "Samognat", Standing.RANKED, 12.5, 1);
        assertThat(now(3, "def | est-1", List.of(FIRST, came, LEFT)).changed()).isEqualTo(2);
    }

    private static Recomputation now(int rules, String vintage, List<Line> lines) {
        return new Recomputation(KEPT, rules, vintage, lines);
    }
}
