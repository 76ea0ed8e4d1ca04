package com.vivrou.travel;

/**
 * A commune somebody may live in.
 *
 * @param code INSEE code
 * @param latitude of its centre, WGS84
 */
public record Home(String code, double latitude, double longitude, Ground ground) {}
