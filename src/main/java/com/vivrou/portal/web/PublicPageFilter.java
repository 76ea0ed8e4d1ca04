package com.vivrou.portal.web;

import com.vivrou.kernel.StaticFile;
import com.vivrou.portal.Route;
import com.vivrou.portal.Routes;
import com.vivrou.tenancy.RequestHosts;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Public pages, and what programs read, carry an entity tag: who comes back receives an answer only when it has changed.
 * For visitors who are nobody in particular they are made once and kept for a while; {@link EarlyAnswers} gives most of
 * them before a request comes here. Every other page is never kept.
 */
public class PublicPageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Routes routes;

    @Inject
    private transient RequestHosts requestHosts;

    @Inject
    private transient KeptAnswers answers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Route route = routes.findRoute(requestHosts.of(request), RoutesFilter.pathOf(request))
                .orElse(null);
        if (route == null || route.kind() == Route.Kind.ENDPOINT) {
            chain.doFilter(request, response);
        } else if (isTagged(route) && KeptAnswers.isReading(request)) {
            serve(route, request, response, chain);
        } else {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        }
    }

    private static boolean isTagged(Route route) {
        return route.access().isPublic() && (route.kind() == Route.Kind.PAGE || route.kind() == Route.Kind.API);
    }

    private void serve(Route route, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<KeptAnswers.Key> key =
                answers.findKey(route, requestHosts.of(request), RoutesFilter.pathOf(request), request);
        KeptAnswer known = key.map(answers::find).orElse(null);
        if (known == null) {
            Optional<KeptAnswer> made = make(route, request, response, chain);
            if (made.isEmpty()) {
                return;
            }
            known = made.get();
            if (key.isPresent() && isForEverybody(request, response)) {
                answers.keep(key.get(), known);
            }
        }
        known.send(request, response);
    }

    /** Nobody was recognised meanwhile, and nothing is asked to be remembered. */
    private static boolean isForEverybody(HttpServletRequest request, HttpServletResponse response) {
        return response.getHeader("Set-Cookie") == null && request.getSession(false) == null;
    }

    /** Empty when the answer is none to keep, and was sent. */
    private static Optional<KeptAnswer> make(
            Route route, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (route.kind() == Route.Kind.PAGE) {
            // Until there is a page to come back to: a redirect, or a refusal, may be for this visitor alone.
            response.setHeader("Cache-Control", "no-store");
        }
        KeptResponse kept = new KeptResponse(response);
        chain.doFilter(new WholeRequest(request), kept);
        byte[] content = kept.content();
        if (response.isCommitted() || content.length == 0) {
            return Optional.empty();
        }
        if (response.getStatus() != HttpServletResponse.SC_OK) {
            response.setContentLength(content.length);
            if (!request.getMethod().equals("HEAD")) {
                response.getOutputStream().write(content);
            }
            return Optional.empty();
        }
        response.setHeader("ETag", "W/\"" + StaticFile.hashOf(content) + "\"");
        if (route.kind() == Route.Kind.PAGE) {
            // The page knows the visitor's language and name: it may be kept, but asked again each time.
            response.setHeader("Cache-Control", "private, no-cache");
            response.setHeader("Vary", "Cookie, Accept-Language, Accept-Encoding");
        }
        if (Compression.isUnderstoodBy(request)) {
            response.setHeader("Content-Encoding", "gzip");
            content = Compression.gzip(content);
        }
        return Optional.of(KeptAnswer.of(content, response));
    }

    /** Asked for its head, an answer is made as a whole: its head tells length and tag. */
    private static final class WholeRequest extends HttpServletRequestWrapper {
        WholeRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
