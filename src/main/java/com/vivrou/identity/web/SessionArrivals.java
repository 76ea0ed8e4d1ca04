package com.vivrou.identity.web;

import com.vivrou.identity.Arrivals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Remembers in the session where a sign-in leads back to, until somebody arrives there. */
@RequestScoped
class SessionArrivals implements Arrivals {
    private static final String ATTRIBUTE = "vivrou.arrival";

    @Inject
    private HttpServletRequest request;

    /** To be called when a sign-in has come about. One that a foreign page began leads to no arrival. */
    static void expect(HttpSession session, PendingSignIn begun) {
        if (begun.ownPage()) {
            session.setAttribute(ATTRIBUTE, begun.returnPath().replaceFirst("#.*", ""));
        } else {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    /** Whether a page of this host leads here: the browser says so, in one way or the other. */
    static boolean isFromOwnPage(HttpServletRequest request, String ownUrl) {
        String site = request.getHeader("Sec-Fetch-Site");
        String page = request.getHeader("Referer");
        return site == null ? page != null && page.startsWith(ownUrl + "/") : site.equals("same-origin");
    }

    @Override
    public boolean take() {
        HttpSession session = request.getSession(false);
        if (session == null || !isOpening() || !address().equals(session.getAttribute(ATTRIBUTE))) {
            return false;
        }
        session.removeAttribute(ATTRIBUTE);
        return true;
    }

    /** A person opens the page: neither a program that asks whether it is there, nor a browser that reads ahead. */
    private boolean isOpening() {
        return request.getMethod().equals("GET")
                && request.getHeader("Sec-Purpose") == null
                && request.getHeader("Purpose") == null;
    }

    /** As asked for: the page that answers has another. */
    private String address() {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String path = asked == null ? request.getRequestURI() : asked.toString();
        Object query =
                asked == null ? request.getQueryString() : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return Optional.ofNullable(query).map(each -> path + "?" + each).orElse(path);
    }
}
