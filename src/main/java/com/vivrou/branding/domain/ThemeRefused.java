package com.vivrou.branding.domain;

import java.util.List;

/** A theme that may not be worn. The problems are sentences for whoever draws the theme. */
final class ThemeRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    ThemeRefused(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
