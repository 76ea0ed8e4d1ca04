package com.vivrou.identity.web;

import com.vivrou.tenancy.Addresses;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;

/**
 * The session cookie. Behind TLS its name begins with {@code __Host-}, so that a browser takes it from this very host
 * only and a sibling territory cannot plant one. The container writes no {@code SameSite}, whatever it is told: it is
 * added here, where a session begins or changes its number.
 */
@WebListener
public class SessionCookie implements ServletContextListener {
    private static final String NAME = "sid";
    private static final String SET_COOKIE = "Set-Cookie";
    private static final String SAME_SITE = "; SameSite=Lax";
    private static final int IDLE_MINUTES = 120;

    @Inject
    private Addresses addresses;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        SessionCookieConfig cookie = context.getSessionCookieConfig();
        cookie.setName(addresses.isSecure() ? "__Host-" + NAME : NAME);
        cookie.setPath("/");
        cookie.setSecure(addresses.isSecure());
        cookie.setHttpOnly(true);
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        context.setSessionTimeout(IDLE_MINUTES);
    }

    /** To be called when a session has begun or has been given another number, before anything is written. */
    static void restrict(HttpServletResponse response) {
        List<String> cookies = List.copyOf(response.getHeaders(SET_COOKIE));
        boolean first = true;
        for (String cookie : cookies) {
            String header = isOurs(cookie) && !cookie.contains("SameSite") ? cookie + SAME_SITE : cookie;
            if (first) {
                response.setHeader(SET_COOKIE, header);
                first = false;
            } else {
                response.addHeader(SET_COOKIE, header);
            }
        }
    }

    private static boolean isOurs(String cookie) {
        return cookie.startsWith(NAME + "=") || cookie.startsWith("__Host-" + NAME + "=");
    }
}
