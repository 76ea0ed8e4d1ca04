package com.vivrou.portal.web;

/** A link as a page shows it; {@code current} when it leads to the page one is on. */
public record Link(String url, String label, boolean current) {
    Link(String url, String label) {
        this(url, label, false);
    }
}
