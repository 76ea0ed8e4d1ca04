package com.vivrou.household.web;

import java.util.List;

/**
 * A commune of the ranking as the list shows it.
 *
 * @param url of its page, else of what the ranking says of it
 * @param whyUrl of what the ranking says of it
 * @param outside whether it lies outside the territory
 * @param belonging to which group of communes and which territory, for one outside; empty otherwise
 * @param of what stands beside the rank on a narrow screen: « sur 24 »
 * @param known share of the criteria that are known, in percent
 * @param confidence how far these figures can be trusted, in percent
 * @param tie that another has the same rank; empty otherwise
 */
public record Card(
        String code,
        String name,
        String url,
        String whyUrl,
        String population,
        boolean outside,
        String belonging,
        int rank,
        String of,
        int points,
        int known,
        int confidence,
        String tie,
        List<Share> shares,
        List<Argument> arguments,
        boolean favourite,
        boolean compared) {

    /** One adult's score. */
    public record Share(String name, int points, String style) {}

    /** A reason, with its sign. */
    public record Argument(String style, String icon, String sign, String sentence) {}
}
