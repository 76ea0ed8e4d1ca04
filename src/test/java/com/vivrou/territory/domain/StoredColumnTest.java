package com.vivrou.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.intake.dataset.Declaration.Merge;
import com.vivrou.territory.intake.dataset.Gazetteer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An edition imported before communes merged is shown for the communes of today. */
class StoredColumnTest {
    private static final double UNKNOWN = Double.NaN;
    private static final Gazetteer TODAY = new Gazetteer(List.of(
            new Gazetteer.Entry("01033", List.of("01091", "01205")),
            new Gazetteer.Entry("01283", List.of()),
            new Gazetteer.Entry("01999", List.of())));

    @Test
    void countsOfMergedCommunesAreAddedUp() {
        assertThat(amounts(Merge.SUM, 3, 4, 5, 9)).containsExactly(12, 9, UNKNOWN);
    }

    @Test
    void aSumWithAnUnknownPartIsUnknown() {
        assertThat(amounts(Merge.SUM, 3, UNKNOWN, 5, 9)).containsExactly(UNKNOWN, 9, UNKNOWN);
    }

    @Test
    void ratesOfMergedCommunesAreAveragedOverWhatIsKnown() {
        assertThat(amounts(Merge.MEAN, 10, 20, UNKNOWN, 9)).containsExactly(15, 9, UNKNOWN);
        assertThat(amounts(Merge.MEAN, UNKNOWN, 20, UNKNOWN, 9)).containsExactly(20, 9, UNKNOWN);
    }

    @Test
    void wordsOfTheFirstPartThatHasSomeAreKept() {
        @Nullable
        String[] words =
                new StoredColumn(1, "density_class", codes(), null, new String[] {null, "b", "c", "d"}).wordsFor(TODAY);
        assertThat(words).containsExactly("b", "d", null);
    }

    private static double[] amounts(Merge merge, double... values) {
        return new StoredColumn(1, "schools", codes(), values, null).amountsFor(TODAY, merge);
    }

    private static String[] codes() {
        return new String[] {"01033", "01091", "01205", "01283"};
    }
}
