package com.vivrou.territory.web;

import com.vivrou.kernel.ApiProblem;

/** A request to the atlas that cannot be answered. */
final class Problem extends ApiProblem {
    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private Problem(int status, String kind, String parameter, Object... values) {
        super("territory", status, kind, parameter, values);
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
}
