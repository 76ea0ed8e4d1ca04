package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import java.util.Map;

/** Full names of the licences that producers give, and where they are read. */
final class Licences {
    private static final Map<String, String> ADDRESSES = Map.of(
            "LO-2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
            "ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/");

    private Licences() {}

    /** The name, or the code as it is when we have no name for it. */
    static String name(String code, Texts texts) {
        String key = "sources.licence." + code;
        return texts.has(key) ? texts.get(key) : code;
    }

    /** Empty when we know no page of it. */
    static String address(String code) {
        return ADDRESSES.getOrDefault(code, "");
    }
}
