package com.vivrou.travel;

/**
 * Where people of a territory work.
 *
 * @param name as people call it, such as the company and its site
 * @param communeCode INSEE code
 * @param latitude of the gate, WGS84
 */
public record PlaceOfWork(String name, String communeCode, double latitude, double longitude) {}
