package com.vivrou.territory.web;

import com.vivrou.kernel.ClientAddress;
import com.vivrou.kernel.OpenQuestions;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stands before everything below {@code /api}: any page of the web may read it, without cookies; nobody may write, nor
 * ask without end. An error that comes from elsewhere is said here as a problem too.
 */
public class ApiDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String BELOW = "/api/";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> ASKING = Set.of("POST");

    @Inject
    private transient OpenQuestions questions;

    @Inject
    private transient ApiLimits limits;

    @Inject
    private transient ProblemWords words;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            answerError(request, response, chain);
        } else if (request.getRequestURI().startsWith(BELOW)) {
            openToAll(response);
            admit(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answerError(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked != null && asked.toString().startsWith(BELOW)) {
            openToAll(response);
            Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            words.send(Problem.ofStatus(status instanceof Integer known ? known : 500), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Set<String> admitted = questions.isAskedAt(request.getRequestURI()) ? ASKING : READING;
        String methods =
                Stream.concat(admitted.stream().sorted(), Stream.of("OPTIONS")).collect(Collectors.joining(", "));
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Access-Control-Allow-Methods", methods);
            response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match");
            response.setHeader("Access-Control-Max-Age", "86400");
            response.setHeader("Allow", methods);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (admitted.contains(request.getMethod())) {
            admitInTime(request, response, chain);
        } else {
            response.setHeader("Allow", methods);
            words.send(Problem.ofStatus(405, methods), request, response);
        }
    }

    private void admitInTime(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int wait = limits.secondsToWait(ClientAddress.of(request), 1);
        if (wait == 0) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", Integer.toString(wait));
            words.send(Problem.ofStatus(429, limits.perMinute(), wait), request, response);
        }
    }

    private static void openToAll(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag, Link, Retry-After, X-Request-Id");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
