package com.vivrou.identity.web;

import com.vivrou.identity.domain.SignInRefused.Reason;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;

/** Shows why a sign-in did not come about, in the brand of the place, and what to do now. */
final class Refusing {
    static final String REASON = "vivrou.signIn.reason";
    static final String RETURN_PATH = "vivrou.signIn.return";

    /** The identity token of a good account that may not enter: it lets the person sign out there. */
    private static final String REFUSED_TOKEN = "vivrou.signIn.refusedToken";

    private static final String PAGE = "/identity/sign-in-refused.xhtml";

    private Refusing() {}

    static void show(HttpServletRequest request, HttpServletResponse response, Reason reason, String returnPath)
            throws IOException, ServletException {
        request.setAttribute(REASON, reason);
        request.setAttribute(RETURN_PATH, returnPath);
        response.setStatus(statusOf(reason));
        response.setHeader("Cache-Control", "no-store");
        if (reason == Reason.UNREACHABLE || reason == Reason.TOO_MANY) {
            response.setHeader("Retry-After", "30");
        }
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    static void keepToken(HttpSession session, Optional<String> idToken) {
        idToken.ifPresent(token -> session.setAttribute(REFUSED_TOKEN, token));
    }

    static Optional<String> findToken(HttpSession session) {
        return session.getAttribute(REFUSED_TOKEN) instanceof String token ? Optional.of(token) : Optional.empty();
    }

    static int statusOf(Reason reason) {
        return switch (reason) {
            case NOT_A_MEMBER, EMAIL_NOT_VERIFIED, REFUSED -> HttpServletResponse.SC_FORBIDDEN;
            case EXPIRED -> HttpServletResponse.SC_BAD_REQUEST;
            case UNREACHABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case TOO_MANY -> 429;
        };
    }
}
