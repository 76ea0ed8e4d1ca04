package com.vivrou.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vivrou.matching.Dwelling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bedrooms become square metres by the producer's own typical homes, on the side of its rents by size. */
class RoomsTest {
    private static final int ONE_OR_TWO_ROOMS = 50;

    @Test
    void roomsAreTheBedroomsAndOneToLiveIn() {
        assertThat(surface(Dwelling.FLAT, null, 0)).isEqualTo(23);
        assertThat(surface(Dwelling.FLAT, null, 1)).isEqualTo(46).isLessThan(ONE_OR_TWO_ROOMS);
        assertThat(surface(Dwelling.FLAT, null, 2)).isEqualTo(64).isGreaterThan(ONE_OR_TWO_ROOMS);
        assertThat(surface(Dwelling.HOUSE, null, 3)).isEqualTo(89);
        assertThat(surface(Dwelling.EITHER, null, 3)).isEqualTo(85);
    }

    @Test
    void aSurfaceSaysMoreThanBedrooms() {
        assertThat(surface(Dwelling.FLAT, 70, 1)).isEqualTo(70);
        assertThat(answers(Dwelling.FLAT, null, null).findSurface()).isEmpty();
    }

    @Test
    void noHomeHasManyBedroomsHere() {
        assertThatThrownBy(() -> answers(Dwelling.HOUSE, null, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThat(AnswersJson.read(AnswersJson.write(answers(Dwelling.HOUSE, null, 3))
                        .replace("\"bedrooms\":3", "\"bedrooms\":7")))
                .isEmpty();
    }

    private static int surface(Dwelling dwelling, @Nullable Integer surface, int bedrooms) {
        return answers(dwelling, surface, bedrooms).findSurface().orElseThrow();
    }

    private static Answers answers(Dwelling dwelling, @Nullable Integer surface, @Nullable Integer bedrooms) {
        return Answers.NONE.withDwelling(dwelling, surface, bedrooms, Wishes.ANYWHERE);
    }
}
