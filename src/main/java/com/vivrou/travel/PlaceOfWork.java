package com.vivrou.travel;

/**
 * Where people of a territory work.
 *
 * @param latitude of the gate, WGS84
 */
public record PlaceOfWork(double latitude, double longitude) {}
