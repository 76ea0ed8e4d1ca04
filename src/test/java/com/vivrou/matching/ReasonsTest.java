package com.vivrou.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {
    private final Reasons french = new Reasons(Locale.FRENCH);
    private final Reasons english = new Reasons(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "Nantua, de Nantua",
        "Oyonnax, d’Oyonnax",
        "Échallon, d’Échallon",
        "Yzernay, d’Yzernay",
        "Le Poizat, du Poizat",
        "Les Neyrolles, des Neyrolles",
        "La Tessoualle, de La Tessoualle",
        "Lac-Noir, de Lac-Noir"
    })
    void frenchPlacesArePrecededAsFrenchDoes(String place, String told) {
        assertThat(french.ofPlace(place)).isEqualTo(told);
        assertThat(english.ofPlace(place)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"Ana, d’Ana, Ana’s", "Yann, de Yann, Yann’s", "Yves, d’Yves, Yves’s", "Sam, de Sam, Sam’s"})
    void whatIsSomebodysIsTold(String name, String inFrench, String inEnglish) {
        assertThat(french.owned(name)).isEqualTo(inFrench);
        assertThat(english.owned(name)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "places|22|22 à moins de 10 min|22 within 10 min",
                "places|0|Aucun à moins de 10 min|None within 10 min",
                "consultations|2.5|2,5 consultations par habitant et par an|2.5 consultations per inhabitant and per year",
                "consultations|1.96|2,0 consultations par habitant et par an|2.0 consultations per inhabitant and per year",
                "consultations|0.9|0,9 consultation par habitant et par an|0.9 consultations per inhabitant and per year",
                "projects|20|20 recrutements prévus|20 recruitments planned",
                "projects|1|1 recrutement prévu|1 recruitment planned",
                "projects|0|Aucun recrutement prévu|No recruitment planned",
                "min|7|7 min|7 min"
            })
    void valueHasItsUnitInWords(String unit, double value, String inFrench, String inEnglish) {
        assertThat(french.value(told(value, unit)).replace('\u00a0', ' ')).isEqualTo(inFrench);
        assertThat(english.value(told(value, unit)).replace('\u00a0', ' ')).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource({
        "places, 22, 22 à moins de 10 min",
        "consultations, 2.5, '2,5 consultations par an'",
        "projects, 20, 20 recrutements",
        "percent, 98.4, '98,4 %'"
    })
    void narrowColumnTakesFewerWords(String unit, double value, String told) {
        assertThat(french.brief(told(value, unit)).replace('\u00a0', ' ')).isEqualTo(told);
        assertThat(french.brief(value, unit).replace('\u00a0', ' ')).isEqualTo(told);
    }

    @Test
    void unknownStaysUnknown() {
        assertThat(french.brief(told(null, "places"))).isEqualTo("Non publié");
    }

    @ParameterizedTest
    @CsvSource({"min, 7.4, 7", "consultations, 2.46, 2.5", "EUR/month, 803.2, 803"})
    void shownIsAsExactAsTold(String unit, double value, double shown) {
        assertThat(french.shown(value, unit)).isEqualTo(shown);
    }

    private static Contribution told(@Nullable Double value, String unit) {
        return new Contribution(
                "any", Importance.NICE, unit, value, null, null, null, List.of(), null, 1, 0, 0, 0, List.of());
    }
}
