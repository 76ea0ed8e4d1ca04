package com.vivrou.identity.web;

import com.vivrou.identity.Access;
import com.vivrou.identity.AccessRules;
import com.vivrou.identity.Interrupted;
import com.vivrou.identity.Member;
import com.vivrou.identity.domain.RecognisedMember;
import com.vivrou.tenancy.RequestHosts;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lets through who may use an address. What is not declared does not exist; a visitor is sent to sign in, each kind of
 * caller in the way it understands; a member without the role is refused.
 */
public class AccessFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient AccessRules rules;

    @Inject
    private transient RequestHosts requestHosts;

    @Inject
    private transient RecognisedMember recognised;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(SessionMechanism.FOREIGN) != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<Member> member = Optional.ofNullable((Member) request.getAttribute(SessionMechanism.MEMBER));
        member.ifPresent(recognised::set);
        Optional<Access> access = rules.find(requestHosts.of(request), pathOf(request));
        if (access.isEmpty() && !isFinalSlash(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (access.isEmpty() || access.get().isPublic()) {
            chain.doFilter(request, response);
        } else if (member.isEmpty()) {
            askToSignIn(request, response);
        } else if (access.get().permits(member.get())) {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (pathOf(request).startsWith("/api/")) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            write(
                    response,
                    "application/problem+json",
                    "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401}");
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            write(
                    response,
                    "text/xml",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + signIn(asked(request)) + "\"/></partial-response>");
        } else {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(signIn(isSafe(request) ? asked(request) : interrupted(request)));
        }
    }

    /** Back to this address afterwards. */
    private static String signIn(String address) {
        return "/connexion?retour=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** What a form was sending has to be given again, and the page will say so. */
    private static String interrupted(HttpServletRequest request) {
        String carried = request.getParameter(Interrupted.CARRIED);
        return asked(request) + (request.getQueryString() == null ? "?" : "&") + Interrupted.MARK + "=1"
                + (carried == null || carried.isBlank()
                        ? ""
                        : "&" + Interrupted.CARRIED + "=" + URLEncoder.encode(carried, StandardCharsets.UTF_8));
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        Writer out = response.getWriter();
        out.write(text);
    }

    /** The front door sends an address with a final slash to the one without, which is then asked for again. */
    private static boolean isFinalSlash(HttpServletRequest request) {
        return isSafe(request)
                && pathOf(request).length() > 1
                && pathOf(request).endsWith("/");
    }

    private static boolean isSafe(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static String pathOf(HttpServletRequest request) {
        String below = request.getPathInfo();
        String path = below == null ? request.getServletPath() : request.getServletPath() + below;
        return path.isEmpty() ? "/" : path;
    }
}
