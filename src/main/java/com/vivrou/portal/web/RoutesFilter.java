package com.vivrou.portal.web;

import com.vivrou.portal.Route;
import com.vivrou.portal.Routes;
import com.vivrou.tenancy.RequestHosts;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Leads each address to its page by the table of {@link Routes}. A final slash is sent to the address without; what is
 * not in the table, the pages' own file names included, is not found. Who may open it was asked before, by the sign-in
 * mechanism, from the same table.
 */
public class RoutesFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Routes routes;

    @Inject
    private transient RequestHosts requestHosts;

    static String pathOf(HttpServletRequest request) {
        String below = request.getPathInfo();
        String path = below == null ? request.getServletPath() : request.getServletPath() + below;
        return path.isEmpty() ? "/" : path;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = pathOf(request);
        Optional<Route> route = routes.findRoute(requestHosts.of(request), path);
        if (route.isPresent()) {
            serve(route.get(), path, request, response, chain);
        } else if (path.endsWith("/") && isSafe(request)) {
            redirectWithoutSlash(path, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void serve(
            Route route, String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (route.page() == null) {
            chain.doFilter(request, response);
            return;
        }
        String variable = route.variable()
                .map(name -> "?" + name + "="
                        + URLEncoder.encode(path.substring(route.path().indexOf('{')), StandardCharsets.UTF_8))
                .orElse("");
        request.getRequestDispatcher(route.page() + variable).forward(request, response);
    }

    private static boolean isSafe(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static void redirectWithoutSlash(String path, HttpServletRequest request, HttpServletResponse response) {
        // Leading slashes are folded into one: //elsewhere.example would be an address of another site.
        String target = "/" + path.replaceAll("^/+|/+$", "");
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", query == null ? target : target + "?" + query);
    }
}
