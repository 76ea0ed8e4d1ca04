package com.vivrou.portal.web;

import com.vivrou.kernel.Settings;
import com.vivrou.portal.Route;
import com.vivrou.portal.Routes;
import com.vivrou.tenancy.Addresses;
import com.vivrou.tenancy.RequestHosts;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * What browsers may do with our answers. Desks are the exception: PrimeFaces writes the content policy itself, since it
 * draws a nonce for each answer.
 */
public class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Addresses addresses;

    @Inject
    private transient Routes routes;

    @Inject
    private transient RequestHosts requestHosts;

    private String contentPolicy = "";
    private boolean secure;

    @Override
    public void init() {
        secure = addresses.isSecure();
        contentPolicy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; img-src 'self' data:; "
                + "font-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self' "
                + origin(settings.get("vivrou.keycloak.url"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (request.getDispatcherType() == DispatcherType.ERROR || !isDesk(request)) {
            response.setHeader("Content-Security-Policy", contentPolicy);
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            // The page that says what went wrong knows the visitor's name and language.
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private boolean isDesk(HttpServletRequest request) {
        return routes.findRoute(requestHosts.of(request), RoutesFilter.pathOf(request))
                .map(route -> route.kind() == Route.Kind.DESK)
                .orElse(false);
    }

    /** A form that ends a session is answered by a redirect to Keycloak, which the policy has to allow. */
    private static String origin(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
