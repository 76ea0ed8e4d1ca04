package com.vivrou.identity;

/** Tells a request that a person's sign-in leads back to from one that any link leads to. */
public interface Arrivals {
    /**
     * Whether the request at hand is where a sign-in leads back to that was begun on a page of this very host, in this
     * browser. True once: what a page does for somebody who arrives, it does for nobody who reloads it, is led there by
     * a foreign link, or whose browser fetches it beforehand.
     */
    boolean take();
}
