package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;

/** Full names of the licences that producers give. */
final class Licences {
    private Licences() {}

    /** The name, or the code as it is when we have no name for it. */
    static String name(String code, Texts texts) {
        String key = "sources.licence." + code;
        return texts.has(key) ? texts.get(key) : code;
    }
}
