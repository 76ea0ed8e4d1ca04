package com.vivrou.travel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReckoningTravelTest {
    private static final Ground TOWN = new Ground(2, true);
    private static final Home HOME = new Home("01283", 46.2560, 5.6550, TOWN);
    private static final Home NEAR = new Home("01004", 45.9606, 5.3728, TOWN);

    @Test
    void answersInTheOrderOfTheHomesAndSaysHow() {
        TravelAnswer answer = ReckoningTravel.byRoad(trip(Mode.CAR, 5), List.of(NEAR, HOME), Optional.empty());
        assertThat(answer.size()).isEqualTo(2);
        assertThat(answer.minutes(1))
                .isCloseTo(TravelEstimate.minutes(46.2560, 5.6550, TOWN, 46.2500, 5.6600, TOWN), within(1e-3))
                .isLessThan(answer.minutes(0));
        assertThat(answer.method(1)).isEqualTo(Method.ESTIMATE);
        assertThat(answer.isNone(1)).isFalse();
        assertThat(answer.vintage()).isEqualTo(TravelEstimate.VERSION);
    }

    @Test
    void whatTheRoadsKnowComesFromThemAndTheRestIsEstimated() {
        RoadTimes roads = new RoadTimes("roads-1", Map.of("01283", 12.5));
        TravelAnswer answer = ReckoningTravel.byRoad(trip(Mode.CAR, 5), List.of(NEAR, HOME), Optional.of(roads));
        assertThat(answer.method(0)).isEqualTo(Method.ESTIMATE);
        assertThat(answer.method(1)).isEqualTo(Method.ROADS);
        assertThat(answer.minutes(1)).isEqualTo(12.5);
        assertThat(answer.vintage()).isEqualTo("roads-1+" + TravelEstimate.VERSION);
    }

    @Test
    void whereNoRoadLeadsNothingIsMadeUp() {
        RoadTimes roads = new RoadTimes("roads-1", Map.of("01283", Double.NaN));
        TravelAnswer answer = ReckoningTravel.byRoad(trip(Mode.CAR, 5), List.of(HOME), Optional.of(roads));
        assertThat(answer.isKnown(0)).isFalse();
        assertThat(answer.isNone(0)).isFalse();
        assertThat(answer.method(0)).isEqualTo(Method.ROADS);
        assertThat(answer.vintage()).isEqualTo("roads-1");
    }

    @Test
    void whatIsKeptIsReadAsItWasWritten() {
        RoadTimes times = new RoadTimes("roads-1", Map.of("2A004", 12.25, "01283", Double.NaN));
        assertThat(times.lines()).isEqualTo("01283 -\n2A004 12.25");
        assertThat(RoadTimes.of("roads-1", times.lines())).isEqualTo(times);
        assertThat(RoadTimes.of("roads-1", "").minutes()).isEmpty();
    }

    @Test
    void theHourChangesNothingByCar() {
        assertThat(ReckoningTravel.byRoad(trip(Mode.CAR, 5), List.of(HOME), Optional.empty())
                        .minutes(0))
                .isEqualTo(ReckoningTravel.byRoad(trip(Mode.CAR, 8), List.of(HOME), Optional.empty())
                        .minutes(0));
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
