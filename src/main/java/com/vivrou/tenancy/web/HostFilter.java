package com.vivrou.tenancy.web;

import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.RequestHosts;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.TenantScope;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The first filter of every request, and of the error page that may follow it: opens the scope of the host's territory,
 * sends other spellings to the canonical address, answers 503 for a territory that is closed for now, and 404 to hosts
 * that are not ours, without a session.
 */
public class HostFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** What the page that says "closed for now" needs in order to wear the territory's brand. */
    private static final List<String> SERVED_WHEN_CLOSED =
            List.of("/marque/", "/statique/", "/jakarta.faces.resource/");

    @Inject
    private transient RequestHosts requestHosts;

    private byte[] unknownHostPage = {};

    @Override
    public void init() {
        try (InputStream page = HostFilter.class.getResourceAsStream("/tenancy/unknown-host.html")) {
            unknownHostPage = page == null ? unknownHostPage : page.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RequestHost host = requestHosts.of(request);
        if (host instanceof RequestHost.Territory territory) {
            serve(territory.tenant(), request, response, chain);
        } else if (host instanceof RequestHost.Elsewhere elsewhere) {
            redirect(elsewhere.canonicalUrl(), request, response);
        } else if (host instanceof RequestHost.Unknown) {
            answerUnknown(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void serve(
            Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        TenantScope scope = TenantScope.open(tenant.id());
        try {
            if (tenant.isOpen() || isServedWhenClosed(request)) {
                chain.doFilter(request, response);
            } else {
                response.setHeader("Retry-After", "3600");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } finally {
            scope.close();
        }
    }

    private static boolean isServedWhenClosed(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                || SERVED_WHEN_CLOSED.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    /** Only what can be asked again without harm is redirected. */
    private static void redirect(String canonicalUrl, HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setStatus(421);
            return;
        }
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", canonicalUrl + request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private void answerUnknown(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(unknownHostPage);
    }
}
