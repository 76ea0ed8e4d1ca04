package com.vivrou.territory;

import java.util.OptionalInt;

/**
 * A job that employers around plan to hire for.
 *
 * @param code of the survey
 * @param name as the survey writes it, in French
 * @param projects recruitments planned in the year; empty when secret
 * @param difficult those of them that employers expect to be difficult; empty when secret
 * @param seasonal those of them that are seasonal; empty when secret
 * @param isAtLeast whether a part of the areas is secret, so that there may be more
 */
public record WantedJob(
        String code,
        String name,
        OptionalInt projects,
        OptionalInt difficult,
        OptionalInt seasonal,
        boolean isAtLeast) {}
