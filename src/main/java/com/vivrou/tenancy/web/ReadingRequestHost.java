package com.vivrou.tenancy.web;

import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.RequestHosts;
import com.vivrou.tenancy.domain.ResolvingHost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;

/** Keeps the answer on the request, so that the sign-in mechanism and the filter see the same one. */
@ApplicationScoped
class ReadingRequestHost implements RequestHosts {
    private static final String ATTRIBUTE = RequestHost.class.getName();

    @Inject
    private ResolvingHost resolvingHost;

    @Override
    public RequestHost of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestHost known) {
            return known;
        }
        List<String> headers = Collections.list(request.getHeaders("Host"));
        RequestHost host = headers.size() == 1 ? resolvingHost.resolve(headers.get(0)) : new RequestHost.Unknown();
        request.setAttribute(ATTRIBUTE, host);
        return host;
    }
}
