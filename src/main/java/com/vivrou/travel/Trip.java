package com.vivrou.travel;

/**
 * The way to a place of work.
 *
 * @param latitude of the place of work, WGS84: the gate when it is known, else the centre of its commune
 * @param ground of the commune where the place of work stands
 */
public record Trip(double latitude, double longitude, Ground ground, Mode mode, Moment moment) {}
