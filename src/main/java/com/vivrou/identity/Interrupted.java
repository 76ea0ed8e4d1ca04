package com.vivrou.identity;

/**
 * What the address carries to which somebody comes back from sign-in when their session had ended by the time they sent
 * a form: nothing was done, and the page says so.
 */
public final class Interrupted {
    public static final String MARK = "inacheve";

    /** What pages carry in their addresses; a form that carries it keeps it. */
    public static final String CARRIED = "r";

    private Interrupted() {}
}
