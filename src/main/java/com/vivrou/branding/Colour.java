package com.vivrou.branding;

import java.util.Locale;
import java.util.regex.Pattern;

/** An opaque colour as {@code #rrggbb}, in lower case. */
public record Colour(String hex) {
    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
    private static final double OFFSET = 0.05;

    public Colour {
        hex = hex.toLowerCase(Locale.ROOT);
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException(hex + " is no colour: write it as #rrggbb.");
        }
    }

    /** WCAG 2.1 relative luminance: 0 for black, 1 for white. */
    public double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    /** WCAG 2.1 contrast ratio, from 1 to 21; the order of the two does not matter. */
    public double contrastWith(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + OFFSET) / (Math.min(mine, theirs) + OFFSET);
    }

    /** This colour moved towards another: {@code share} 0 leaves it, 1 gives the other. */
    public Colour mixedWith(Colour other, double share) {
        return new Colour(String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                mixed(channel(1), other.channel(1), share),
                mixed(channel(3), other.channel(3), share),
                mixed(channel(5), other.channel(5), share)));
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private int channel(int start) {
        return Integer.parseInt(hex.substring(start, start + 2), 16);
    }

    private double linear(int start) {
        double share = channel(start) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
