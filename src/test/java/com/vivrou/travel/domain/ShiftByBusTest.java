package com.vivrou.travel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.travel.Ground;
import com.vivrou.travel.Method;
import com.vivrou.travel.Mode;
import com.vivrou.travel.Moment;
import com.vivrou.travel.Moment.Day;
import com.vivrou.travel.Moment.Sense;
import com.vivrou.travel.TravelAnswer;
import com.vivrou.travel.Trip;
import com.vivrou.travel.engine.StopMap;
import com.vivrou.travel.intake.Feed;
import com.vivrou.travel.intake.FeedReader;
import com.vivrou.travel.intake.ShiftBuses;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a shift can be reached by public transport, from a feed that the test writes. */
class ShiftByBusTest {
    private static final int TOWN = 0;
    private static final int VILLAGE = 1;
    private static final int HAMLET = 2;
    private static final int ELSEWHERE = 3;
    private static final int AT_THE_GATE = 4;

    @TempDir
    private Path folder = Path.of("");

    private TimetablesAtHand.Loaded timetables = new TimetablesAtHand.Loaded(
            "", new Feed.Publisher("", ""), new StopMap(new double[0], new double[0]), Map.of());

    @BeforeEach
    void readTheFeed() throws IOException {
        timetables = TimetablesAtHand.Loaded.of(FeedReader.read(ShiftBuses.write(folder.resolve("feed.zip"))));
    }

    @Test
    void theEarlyShiftIsReachedByItsBus() {
        TravelAnswer answer = toWork(Sense.ARRIVE_BY, "05:00", Day.WEEKDAY);
        // Two minutes to the stop, thirty in the bus, two to the gate.
        assertThat(answer.minutes(TOWN)).isBetween(32.0, 36.0);
        assertThat(answer.method(TOWN)).isEqualTo(Method.TIMETABLE);
        assertThat(answer.vintage()).startsWith("timetable-");
    }

    @Test
    void fourInTheMorningHasNoBusWhichIsNoLongTime() {
        TravelAnswer answer = toWork(Sense.ARRIVE_BY, "04:00", Day.WEEKDAY);
        assertThat(answer.isNone(TOWN)).isTrue();
        assertThat(answer.minutes(TOWN)).isNaN();
        assertThat(answer.isKnown(TOWN)).isFalse();
    }

    @Test
    void aBusThatComesTooLateOrFarTooEarlyIsNone() {
        assertThat(toWork(Sense.ARRIVE_BY, "04:51", Day.WEEKDAY).isNone(TOWN)).isTrue();
        assertThat(toWork(Sense.ARRIVE_BY, "06:30", Day.WEEKDAY).isNone(TOWN)).isTrue();
    }

    @Test
    void aChangeInTownIsMadeWithAFewStepsBetweenTheStops() {
        TravelAnswer answer = toWork(Sense.ARRIVE_BY, "08:00", Day.WEEKDAY);
        assertThat(answer.minutes(VILLAGE)).isBetween(70.0, 76.0);
        assertThat(answer.minutes(TOWN)).isLessThan(answer.minutes(VILLAGE));
    }

    @Test
    void sundayHasItsOwnBuses() {
        assertThat(toWork(Sense.ARRIVE_BY, "05:00", Day.SUNDAY).isNone(TOWN)).isTrue();
        assertThat(toWork(Sense.ARRIVE_BY, "10:00", Day.SUNDAY).minutes(TOWN)).isBetween(42.0, 46.0);
        assertThat(toWork(Sense.ARRIVE_BY, "10:00", Day.WEEKDAY).isNone(TOWN)).isTrue();
    }

    @Test
    void theBusAfterMidnightBelongsToTheNightOfTheDayBefore() {
        assertThat(toWork(Sense.ARRIVE_BY, "01:30", Day.SUNDAY).minutes(TOWN)).isBetween(32.0, 36.0);
        assertThat(toWork(Sense.ARRIVE_BY, "01:30", Day.SATURDAY).isNone(TOWN)).isTrue();
        assertThat(toWork(Sense.LEAVE_AT, "23:50", Day.SATURDAY).minutes(TOWN)).isBetween(32.0, 36.0);
    }

    @Test
    void aShuttleEveryHalfHourRunsOnlyInItsHours() {
        assertThat(toWork(Sense.ARRIVE_BY, "13:00", Day.SATURDAY).minutes(TOWN)).isBetween(27.0, 31.0);
        assertThat(toWork(Sense.LEAVE_AT, "13:00", Day.SATURDAY).minutes(TOWN)).isBetween(27.0, 31.0);
        assertThat(toWork(Sense.ARRIVE_BY, "12:10", Day.SATURDAY).isNone(TOWN)).isTrue();
    }

    @Test
    void whereOneMayNotBoardNoBusIsTaken() {
        assertThat(toWork(Sense.ARRIVE_BY, "05:35", Day.WEEKDAY).minutes(TOWN))
                .as("the bus of 5:10 takes nobody in town; the one of 4:20 does")
                .isBetween(32.0, 36.0);
    }

    @Test
    void withoutAStopInWalkingReachThereIsNoneAndOutsideTheRegionNothingIsKnown() {
        TravelAnswer answer = toWork(Sense.ARRIVE_BY, "08:00", Day.WEEKDAY);
        assertThat(answer.isNone(HAMLET)).isTrue();
        assertThat(answer.isNone(ELSEWHERE)).isFalse();
        assertThat(answer.minutes(ELSEWHERE)).isNaN();
        assertThat(answer.minutes(AT_THE_GATE)).as("on foot").isBetween(4.0, 7.0);
    }

    private TravelAnswer toWork(Sense sense, String hour, Day day) {
        return timetables.toWork(
                new Trip(
                        ShiftBuses.GATE_LATITUDE,
                        ShiftBuses.GATE_LONGITUDE,
                        Ground.UNKNOWN,
                        Mode.PUBLIC_TRANSPORT,
                        new Moment(sense, LocalTime.parse(hour), day)),
                ShiftBuses.HOMES);
    }
}
