package com.vivrou.matching;

import com.vivrou.travel.Moment;
import com.vivrou.travel.Moment.Day;
import com.vivrou.travel.Moment.Sense;
import java.time.LocalTime;

/** When somebody works. */
public enum Shift {
    DAY,
    /** 2×8: early one week, late the next; the early shift starts at 5. */
    TWO_SHIFTS,
    /** 3×8: nights included. */
    THREE_SHIFTS,
    WEEKEND,
    /** No work at the moment: travel to work does not concern this adult. */
    NONE;

    /** When the hardest of its journeys ends: the one that timetables have to allow. */
    public Moment arrival() {
        return switch (this) {
            case DAY, NONE -> new Moment(Sense.ARRIVE_BY, LocalTime.of(8, 0), Day.WEEKDAY);
            case TWO_SHIFTS, THREE_SHIFTS -> new Moment(Sense.ARRIVE_BY, LocalTime.of(5, 0), Day.WEEKDAY);
            case WEEKEND -> new Moment(Sense.ARRIVE_BY, LocalTime.of(5, 0), Day.SATURDAY);
        };
    }
}
