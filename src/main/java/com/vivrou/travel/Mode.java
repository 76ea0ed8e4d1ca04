package com.vivrou.travel;

public enum Mode {
    CAR,
    BICYCLE,
    WALKING,
    /** Known only where an operator supplies timetables. */
    PUBLIC_TRANSPORT
}
