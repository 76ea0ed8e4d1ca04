package com.vivrou.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TravelTextsTest {
    private static final TravelTexts FRENCH = TravelTexts.in(Locale.FRENCH);

    @Test
    void eachTimeTellsHowItWasReckoned() {
        TravelAnswer.Draft draft = new TravelAnswer.Draft(5);
        draft.minutes(0, 20, Method.ESTIMATE);
        draft.minutes(1, 20, Method.ROADS);
        draft.minutes(2, 20, Method.TIMETABLE);
        draft.none(3, Method.TIMETABLE);
        TravelAnswer answer = draft.answer("test");
        assertThat(FRENCH.method(answer, 0, Mode.CAR)).isEqualTo("estimé d’après la distance, à ± 4 min près");
        assertThat(FRENCH.method(answer, 0, Mode.BICYCLE))
                .isEqualTo("estimé d’après la distance, à une allure moyenne");
        assertThat(FRENCH.method(answer, 1, Mode.CAR)).isEqualTo("par la route (© OpenStreetMap, ODbL)");
        assertThat(FRENCH.method(answer, 2, Mode.PUBLIC_TRANSPORT)).isEqualTo("selon l’horaire");
        assertThat(FRENCH.method(answer, 3, Mode.PUBLIC_TRANSPORT)).isEqualTo("pas de transport public à cette heure");
        assertThat(FRENCH.method(answer, 4, Mode.PUBLIC_TRANSPORT)).isEqualTo("temps de trajet inconnu");
    }

    @Test
    void openStreetMapIsCredited() {
        assertThat(TravelTexts.in(Locale.ENGLISH).credit(Method.ROADS)).contains("© OpenStreetMap contributors, ODbL");
        assertThat(FRENCH.creditRoads(Optional.of(LocalDate.of(2026, 11, 18))))
                .contains("OpenStreetMap, ODbL")
                .endsWith("18 novembre 2026");
        assertThat(FRENCH.creditRoads(Optional.empty())).doesNotContain("2026");
        assertThat(FRENCH.creditTimetable("Cars du Nord")).endsWith("publiés par Cars du Nord");
        assertThat(FRENCH.creditTimetable("")).endsWith("publiés par les réseaux");
        assertThat(FRENCH.mode(Mode.PUBLIC_TRANSPORT)).isEqualTo("en transport public");
    }
}
