package com.vivrou.identity.web;

import com.vivrou.identity.ForeignForm;
import com.vivrou.kernel.OpenQuestions;
import com.vivrou.tenancy.Addresses;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses what would change something and was not sent by a page of this very host. Every current browser says where a
 * request comes from; who says nothing is refused as well. Sibling territories are other origins.
 */
public class SameOriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Called by the identity server, without cookies, with a signed token. */
    private static final String BACK_CHANNEL = "/oidc/backchannel-logout";

    @Inject
    private transient Addresses addresses;

    @Inject
    private transient OpenQuestions questions;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod())
                || request.getRequestURI().equals(BACK_CHANNEL)
                || questions.isAskedAt(request.getRequestURI())
                || isSameOrigin(request)) {
            chain.doFilter(request, response);
        } else {
            ForeignForm.mark(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isSameOrigin(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean siteAgrees = site == null || site.equals("same-origin");
        boolean originAgrees = origin == null || origin.equals(ownOrigin(request));
        return siteAgrees && originAgrees && (site != null || origin != null);
    }

    /** The host filter has let canonical hosts through only, so that the header names the public host and port. */
    private String ownOrigin(HttpServletRequest request) {
        return (addresses.isSecure() ? "https://" : "http://") + request.getHeader("Host");
    }
}
