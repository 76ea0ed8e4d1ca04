package com.vivrou.matching;

/**
 * Where an adult works: WGS84, the site itself when it is known, else the centre of its commune.
 *
 * @param communeCode INSEE code
 * @param communeName as a sentence names it: « Sam rejoint Nantua »
 */
public record Workplace(double latitude, double longitude, String communeCode, String communeName) {}
