package com.vivrou.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.Indicator;
import com.vivrou.territory.Perimeter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MapViewTest {
    private final Perimeter valley = Valley.perimeter();

    @Test
    void whatIsNotPublishedHasItsOwnLineInTheLegend() {
        MapView map = MapView.of(Valley.SCHOOLS, valley, null, Locale.FRENCH);
        assertThat(map.legend()).extracting(MapView.Legend::bounds).containsExactly("0", "1", "2", "Non publié");
        assertThat(map.legend()).extracting(MapView.Legend::count).last().isEqualTo("1 commune");
    }

    @Test
    void theTableGoesFromTheBestDownAndTheUnknownComesLast() {
        assertThat(MapView.of(Valley.SCHOOLS, valley, null, Locale.FRENCH).rows())
                .extracting(MapView.Row::name)
                .containsExactly("Aubeville", "Doucy", "Clairmont", "Brumeval");
        assertThat(MapView.of(Valley.RENT, valley, null, Locale.FRENCH).rows())
                .extracting(MapView.Row::name)
                .containsExactly("Brumeval", "Aubeville", "Doucy", "Clairmont");
    }

    @Test
    void theLeadSaysForHowManyCommunesAFigureIsKnown() {
        assertThat(MapView.of(Valley.RENT, valley, null, Locale.ENGLISH).lead())
                .isEqualTo("From 8.00 to 9.50 €/m², median 9.50 €/m². Published for 3 communes of 4."
                        .replace(" €", "\u00a0€"));
    }

    @Test
    void onlyAmountsAreDrawn() {
        assertThat(MapView.drawable(valley)).extracting(Indicator::code).doesNotContain("density_class");
    }
}
