package com.vivrou.household.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * What one page has done for a member, for the next one to say: once, and to nobody who merely opens an address that
 * claims it.
 */
@Named
@RequestScoped
public class Afterwards {
    private static final String ATTRIBUTE = "vivrou.afterwards";

    @Inject
    private HttpServletRequest request;

    private @Nullable String text;

    void say(String sentence) {
        request.getSession(true).setAttribute(ATTRIBUTE, sentence);
    }

    /** Empty when there is nothing to say. */
    public String text() {
        if (text == null) {
            text = take();
        }
        return text;
    }

    private String take() {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String sentence)) {
            return "";
        }
        session.removeAttribute(ATTRIBUTE);
        return sentence;
    }
}
