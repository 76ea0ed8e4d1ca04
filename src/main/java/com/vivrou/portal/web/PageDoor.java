package com.vivrou.portal.web;

import com.vivrou.portal.Routes;
import com.vivrou.tenancy.RequestHosts;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stands before every page: refuses by {@link PageLimits}, before anything that was sent is read. */
public class PageDoor extends HttpFilter {
    /** How many seconds somebody has to wait who asks too often, for the page that says so. */
    static final String WAIT = "vivrou.wait";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Routes routes;

    @Inject
    private transient RequestHosts requestHosts;

    @Inject
    private transient PageLimits limits;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(PageLimits.isBounded(request) ? request : new Unread(request), response);
            return;
        }
        Optional<PageLimits.Refusal> refusal =
                limits.find(routes.findRoute(requestHosts.of(request), RoutesFilter.pathOf(request)), request);
        if (refusal.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            refuse(refusal.get(), request, response);
        }
    }

    private static void refuse(PageLimits.Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!refusal.name().isEmpty()) {
            response.setHeader(refusal.name(), refusal.value());
        }
        if (refusal.status() == PageLimits.TOO_MANY_REQUESTS) {
            request.setAttribute(WAIT, Integer.valueOf(refusal.value()));
        }
        response.sendError(refusal.status());
    }

    /** What is too long stays unread: the page that says so would fail on it as every other does. */
    private static final class Unread extends HttpServletRequestWrapper {
        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
