package com.vivrou.branding;

/**
 * A font of the self-hosted list.
 *
 * @param key how a theme names it
 * @param file below {@code themes/fonts}
 * @param weights what the file holds, one weight or a range, as CSS writes it
 * @param titleWeight the weight of titles set in it
 * @param fallback fonts of the visitor's own machine, until it has loaded
 */
public record Font(String key, String family, String file, String weights, int titleWeight, String fallback) {
    /** As the value of a CSS {@code font-family}. */
    public String stack() {
        return '"' + family + "\", " + fallback;
    }
}
