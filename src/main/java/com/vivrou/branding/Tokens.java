package com.vivrou.branding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a brand may vary, and nothing else: no free CSS, no free HTML.
 *
 * @param colours one for each of {@link #COLOUR_NAMES}
 * @param title font of titles
 * @param tracking of titles, as CSS writes it
 * @param leading of titles
 * @param text font of everything else
 */
public record Tokens(Map<String, Colour> colours, Font title, String tracking, double leading, Font text, Shape shape) {

    /** The role of each colour; {@code public.css} tells what each is for. */
    public static final List<String> COLOUR_NAMES = List.of(
            "paper",
            "sunken",
            "ink",
            "ink-2",
            "line",
            "control",
            "brand",
            "brand-strong",
            "brand-soft",
            "on-brand",
            "on-brand-2",
            "accent",
            "accent-ink",
            "accent-soft",
            "focus",
            "map-1",
            "map-2",
            "map-3",
            "map-4",
            "map-5",
            "map-land",
            "art-sky",
            "art-sun",
            "art-far",
            "art-mid",
            "art-near",
            "art-ground",
            "art-light",
            "art-roof");

    /** Radius of controls, cards and pills, and weight of rules, in pixels. */
    public record Shape(int control, int card, int pill, int rule) {}

    public Tokens {
        colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
    }

    /** @throws IllegalArgumentException when the name is not one of {@link #COLOUR_NAMES} */
    public Colour colour(String name) {
        Colour colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("There is no colour token " + name + ".");
        }
        return colour;
    }
}
