package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.kernel.Texts;
import com.vivrou.portal.domain.IndustrialTerritory;
import com.vivrou.portal.domain.IndustrialTerritory.Label;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlaceWordsTest {
    private static final PlaceWords FRENCH = new PlaceWords(Texts.of("portal", Locale.FRENCH));
    private static final PlaceWords ENGLISH = new PlaceWords(Texts.of("portal", Locale.ENGLISH));

    @Test
    void departmentsAndAllRegionsAreToldApart() {
        IndustrialTerritory two =
                territory(List.of("Occitanie", "Auvergne-Rhône-Alpes"), List.of("Aveyron", "Cantal", "Lot"));
        assertThat(FRENCH.where(two)).isEqualTo("Aveyron, Cantal, Lot · Occitanie et Auvergne-Rhône-Alpes");
        assertThat(ENGLISH.where(two)).isEqualTo("Aveyron, Cantal, Lot · Occitanie and Auvergne-Rhône-Alpes");
        assertThat(FRENCH.where(territory(List.of("Bretagne"), List.of("Morbihan"))))
                .isEqualTo("Morbihan · Bretagne");
    }

    @Test
    void aDepartmentThatIsARegionIsSaidOnce() {
        assertThat(FRENCH.where(territory(List.of("La Réunion"), List.of("La Réunion"))))
                .isEqualTo("La Réunion");
    }

    private static IndustrialTerritory territory(List<String> regions, List<String> departments) {
        return new IndustrialTerritory("ti-0000", "Somewhere", regions, departments, 1, 1, new Label(0, 0, "end"));
    }
}
