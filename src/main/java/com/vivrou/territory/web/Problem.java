package com.vivrou.territory.web;

/**
 * A request that cannot be answered, and what to do about it. The words are found when it is written, in the caller's
 * language.
 */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final int status;
    private final String kind;
    private final String parameter;
    private final transient Object[] values;

    private Problem(int status, String kind, String parameter, Object... values) {
        super(kind, null, false, false);
        this.status = status;
        this.kind = kind;
        this.parameter = parameter;
        this.values = values.clone();
    }

    /** @param values for the words of the kind, after the name of the parameter */
    static Problem ofParameter(String parameter, String kind, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = parameter;
        System.arraycopy(values, 0, all, 1, values.length);
        return new Problem(BAD_REQUEST, kind, parameter, all);
    }

    static Problem notFound(String kind, Object... values) {
        return new Problem(NOT_FOUND, kind, "", values);
    }

    /** What a status says by itself. */
    static Problem ofStatus(int status, Object... values) {
        return new Problem(status, "status-" + status, "", values);
    }

    int status() {
        return status;
    }

    /** Key of the words: {@code api.problem.<kind>}. */
    String kind() {
        return kind;
    }

    /** The parameter that is refused; empty when it is none. */
    String parameter() {
        return parameter;
    }

    Object[] values() {
        return values.clone();
    }
}
