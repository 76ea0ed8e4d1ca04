package com.vivrou.identity;

import jakarta.servlet.http.HttpServletRequest;

/** A form that no page of this host has sent: its refusal says so, and is not taken for a right that somebody lacks. */
public final class ForeignForm {
    private static final String MARK = "vivrou.foreignForm";

    private ForeignForm() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    public static boolean isMarked(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
