package com.vivrou.architecture.broken.bakery.engine;

/** Reads a setting that no document tells. */
record Heat() {
    static final String SETTING = "vivrou.oven.heat";
}
