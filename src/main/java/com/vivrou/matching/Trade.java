package com.vivrou.matching;

/**
 * A job that somebody looks for, as the survey of recruitments lists it.
 *
 * @param code of the survey (BMO)
 * @param name as the survey writes it
 */
public record Trade(String code, String name) {}
