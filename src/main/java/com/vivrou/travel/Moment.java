package com.vivrou.travel;

import java.time.LocalTime;

/**
 * When a trip is made. Timetables follow it; times by car, by bicycle and on foot do not: none of our sources knows the
 * traffic of an hour.
 */
public record Moment(Sense sense, LocalTime time, Day day) {
    public enum Sense {
        ARRIVE_BY,
        LEAVE_AT
    }

    public enum Day {
        WEEKDAY,
        SATURDAY,
        SUNDAY
    }
}
