package com.vivrou.territory;

import java.util.List;
import java.util.Locale;

/** Whom a territory's page of sources must credit for what is reckoned elsewhere than in the atlas. */
public interface Credits {
    /**
     * @param text what it is for, and who made it
     * @param url their page; empty when none is known
     * @param licence its code, as data sets name theirs; empty when none is told
     */
    record Credit(String text, String url, String licence) {}

    /** For the current territory. */
    List<Credit> list(Locale language);
}
