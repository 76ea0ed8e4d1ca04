package com.vivrou.journeys;

/** How a visitor looks at Vivrou: in which language, through how wide a window. */
record Look(Language language, Width width) {

    static final Look FRENCH_WIDE = new Look(Language.FRENCH, Width.WIDE);

    enum Language {
        FRENCH("fr", "fr-FR"),
        ENGLISH("en", "en-GB");

        final String code;
        final String locale;

        Language(String code, String locale) {
            this.code = code;
            this.locale = locale;
        }
    }

    enum Width {
        WIDE(1280, 900),
        NARROW(390, 844);

        final int pixels;
        final int height;

        Width(int pixels, int height) {
            this.pixels = pixels;
            this.height = height;
        }
    }

    @Override
    public String toString() {
        return language.code + "-" + width.pixels;
    }
}
