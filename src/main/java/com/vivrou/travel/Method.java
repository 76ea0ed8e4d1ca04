package com.vivrou.travel;

/** Which way of reckoning gave a time; shown beside it. */
public enum Method {
    /** From the distance: {@link TravelEstimate}. */
    ESTIMATE,
    /** Along the roads of OpenStreetMap. */
    ROADS,
    /** By the timetables of public transport, at that hour. */
    TIMETABLE
}
