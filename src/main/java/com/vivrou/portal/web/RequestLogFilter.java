package com.vivrou.portal.web;

import com.vivrou.kernel.RequestId;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.tenancy.Tenant;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Gives each request a reference. It stands in the log lines of the request, with the territory, and on the error page
 * that may follow, so that a visitor can name it. No address, query or person is written.
 */
public class RequestLogFilter extends HttpFilter {
    static final String REFERENCE = "vivrou.request";
    static final String HEADER = "X-Request-Id";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentTenant currentTenant;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() != DispatcherType.ERROR || request.getAttribute(REFERENCE) == null) {
            request.setAttribute(REFERENCE, draw());
        }
        String reference = String.valueOf(request.getAttribute(REFERENCE));
        response.setHeader(HEADER, reference);
        RequestId.begin(currentTenant.find().map(Tenant::slug).orElse("-") + " " + reference);
        try {
            chain.doFilter(request, response);
        } finally {
            RequestId.end();
        }
    }

    static String draw() {
        int drawn = ThreadLocalRandom.current().nextInt();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits((short) (drawn >>> Short.SIZE)) + "-" + hex.toHexDigits((short) drawn);
    }
}
