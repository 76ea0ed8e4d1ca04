package com.vivrou.travel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.travel.Ground;
import com.vivrou.travel.Home;
import com.vivrou.travel.Method;
import com.vivrou.travel.Mode;
import com.vivrou.travel.Moment;
import com.vivrou.travel.TravelAnswer;
import com.vivrou.travel.TravelEstimate;
import com.vivrou.travel.Trip;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReckoningTravelTest {
    private static final Ground TOWN = new Ground(2, true);
    private static final Home HOME = new Home("01283", 46.2560, 5.6550, TOWN);
    private static final Home NEAR = new Home("01004", 45.9606, 5.3728, TOWN);

    @Test
    void answersInTheOrderOfTheHomesAndSaysHow() {
        TravelAnswer answer = new ReckoningTravel().toWork(trip(Mode.CAR, 5), List.of(NEAR, HOME));
        assertThat(answer.size()).isEqualTo(2);
        assertThat(answer.minutes(1))
                .isEqualTo(TravelEstimate.minutes(46.2560, 5.6550, TOWN, 46.2500, 5.6600, TOWN))
                .isLessThan(answer.minutes(0));
        assertThat(answer.method(1)).isEqualTo(Method.ESTIMATE);
        assertThat(answer.isNone(1)).isFalse();
        assertThat(answer.vintage()).isEqualTo(TravelEstimate.VERSION);
    }

    @Test
    void theHourChangesNothingByCar() {
        assertThat(new ReckoningTravel()
                        .toWork(trip(Mode.CAR, 5), List.of(HOME))
                        .minutes(0))
                .isEqualTo(new ReckoningTravel()
                        .toWork(trip(Mode.CAR, 8), List.of(HOME))
                        .minutes(0));
    }

    @Test
    void withoutTimetablesPublicTransportIsUnknownWhichIsNotNone() {
        TravelAnswer answer = new ReckoningTravel().toWork(trip(Mode.PUBLIC_TRANSPORT, 5), List.of(HOME));
        assertThat(answer.minutes(0)).isNaN();
        assertThat(answer.isKnown(0)).isFalse();
        assertThat(answer.isNone(0)).isFalse();
    }

    private static Trip trip(Mode mode, int hour) {
        return new Trip(
                46.2500,
                5.6600,
                TOWN,
                mode,
                new Moment(Moment.Sense.ARRIVE_BY, LocalTime.of(hour, 0), Moment.Day.WEEKDAY));
    }
}
