package com.vivrou.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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
        assertThat(FRENCH.mode(Mode.PUBLIC_TRANSPORT)).isEqualTo("en transport public");
    }
}
