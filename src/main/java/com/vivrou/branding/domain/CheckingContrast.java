package com.vivrou.branding.domain;

import com.vivrou.branding.Colour;
import com.vivrou.branding.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks by WCAG 2.1 every pair of colours that must be told apart: 4.5:1 for text, 3:1 for controls and focus, 7:1 for
 * the main text.
 */
final class CheckingContrast {
    private record Pair(String front, String ground, double needed) {}

    /** The same for all brands: see the fixed tokens of {@code public.css}. */
    private static final Map<String, Colour> FIXED = Map.of(
            "surface", new Colour("#ffffff"),
            "focus-halo", new Colour("#ffd23f"),
            "ok", new Colour("#1f6b3a"),
            "warn", new Colour("#7d4b00"),
            "danger", new Colour("#a51d24"));

    private static final Colour BLACK = new Colour("#000000");
    private static final Colour WHITE = new Colour("#ffffff");
    private static final int REMEDY_STEPS = 50;

    private static final List<Pair> PAIRS = List.of(
            new Pair("ink", "paper", 7),
            new Pair("ink", "sunken", 7),
            new Pair("ink-2", "surface", 4.5),
            new Pair("ink-2", "paper", 4.5),
            new Pair("ink-2", "sunken", 4.5),
            new Pair("ink-2", "brand-soft", 4.5),
            new Pair("brand", "surface", 4.5),
            new Pair("brand", "paper", 4.5),
            new Pair("brand", "sunken", 4.5),
            new Pair("brand", "brand-soft", 4.5),
            new Pair("on-brand", "brand", 4.5),
            new Pair("on-brand", "brand-strong", 4.5),
            new Pair("on-brand-2", "brand-strong", 4.5),
            new Pair("accent-ink", "paper", 4.5),
            new Pair("accent-ink", "sunken", 4.5),
            new Pair("accent-ink", "accent-soft", 4.5),
            new Pair("control", "surface", 3),
            new Pair("control", "paper", 3),
            new Pair("focus", "paper", 3),
            new Pair("focus", "sunken", 3),
            new Pair("focus", "brand-soft", 3),
            new Pair("focus-halo", "brand-strong", 3),
            new Pair("ok", "paper", 4.5),
            new Pair("warn", "paper", 4.5),
            new Pair("danger", "paper", 4.5),
            new Pair("danger", "sunken", 4.5));

    private CheckingContrast() {}

    /** One sentence for each pair that is too weak: token, ratio, remedy. */
    static List<String> check(Tokens tokens) {
        List<String> faults = new ArrayList<>();
        for (Pair pair : PAIRS) {
            Colour front = colour(tokens, pair.front());
            Colour ground = colour(tokens, pair.ground());
            double ratio = front.contrastWith(ground);
            if (ratio < pair.needed()) {
                faults.add(sentence(pair, front, ground, ratio));
            }
        }
        return List.copyOf(faults);
    }

    private static String sentence(Pair pair, Colour front, Colour ground, double ratio) {
        boolean movesFront = !FIXED.containsKey(pair.front());
        String moved = movesFront ? pair.front() : pair.ground();
        Colour remedy = movesFront ? remedy(front, ground, pair.needed()) : remedy(ground, front, pair.needed());
        // Rounded down: 4.49 must not read as 4.5.
        return String.format(
                Locale.ROOT,
                "%s (%s) on %s (%s) has a contrast of %.2f and needs %s: set %s to %s, or to something stronger.",
                pair.front(),
                front.hex(),
                pair.ground(),
                ground.hex(),
                Math.floor(ratio * 100) / 100,
                pair.needed(),
                moved,
                remedy.hex());
    }

    /** The nearest shade that is readable, towards black or white, whichever can be reached. */
    private static Colour remedy(Colour moved, Colour other, double needed) {
        Colour towards = other.contrastWith(BLACK) >= other.contrastWith(WHITE) ? BLACK : WHITE;
        for (int step = 1; step < REMEDY_STEPS; step++) {
            Colour shade = moved.mixedWith(towards, (double) step / REMEDY_STEPS);
            if (shade.contrastWith(other) >= needed) {
                return shade;
            }
        }
        return towards;
    }

    private static Colour colour(Tokens tokens, String name) {
        Colour fixed = FIXED.get(name);
        return fixed == null ? tokens.colour(name) : fixed;
    }
}
