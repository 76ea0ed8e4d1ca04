package com.vivrou.journeys;

import com.vivrou.devstack.DevStack;

/** The three demonstration territories, each with a commune to look for and a place to work at. */
enum Territory {
    PLASTICS_VALLEE("plastics-vallee", "Oyonnax", "01283"),
    CHOLETAIS_MAUGES("choletais-mauges", "Cholet", "49099"),
    FOUGERES_VITRE("fougeres-vitre", "Vitré", "35360");

    final String slug;
    final String commune;
    final String code;

    Territory(String slug, String commune, String code) {
        this.slug = slug;
        this.commune = commune;
        this.code = code;
    }

    String url(String path) {
        return DevStack.get().territoryUrl(slug) + path;
    }

    String person(String who) {
        return who + "@" + slug + ".example";
    }
}
