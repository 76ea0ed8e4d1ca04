package com.vivrou.portal.web;

import com.vivrou.kernel.AtHand;
import com.vivrou.kernel.ClientAddress;
import com.vivrou.portal.Route;
import com.vivrou.portal.Routes;
import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.RequestHosts;
import com.vivrou.territory.ApiAdmission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives an answer that is kept before anybody asks who the visitor is: {@link KeptAnswers} has made sure that it does
 * not matter. Everything else takes the usual way, through the server's security and the filters, and so does each
 * request that would have to ask the database first.
 */
@Dependent
public class EarlyAnswers {
    /** Begins the reference of what is given here: it stands in no line of the log. */
    static final String EARLY = "early-";

    private final RequestHosts requestHosts;
    private final Routes routes;
    private final KeptAnswers answers;
    private final ApiAdmission admission;

    @Inject
    EarlyAnswers(RequestHosts requestHosts, Routes routes, KeptAnswers answers, ApiAdmission admission) {
        this.requestHosts = requestHosts;
        this.routes = routes;
        this.answers = answers;
        this.admission = admission;
    }

    /** False when there is none for this request, of which nothing was changed. */
    boolean give(HttpServletRequest request, HttpServletResponse response) throws IOException {
        KeptAnswer answer = KeptAnswers.isReading(request) ? AtHand.find(() -> find(request)) : null;
        if (answer == null) {
            return false;
        }
        response.setHeader(RequestLogFilter.HEADER, EARLY + RequestLogFilter.draw());
        answer.send(request, response);
        return true;
    }

    private @Nullable KeptAnswer find(HttpServletRequest request) {
        RequestHost host = requestHosts.of(request);
        String path = RoutesFilter.pathOf(request);
        Optional<Route> route = routes.findRoute(host, path);
        return route.isEmpty() ? null : find(route.get(), host, path, request);
    }

    /** Who asks the API too often is told so on the usual way. */
    private @Nullable KeptAnswer find(Route route, RequestHost host, String path, HttpServletRequest request) {
        KeptAnswer answer = answers.findKey(route, host, path, request)
                .map(answers::findSettled)
                .orElse(null);
        boolean admitted =
                answer != null && (route.kind() != Route.Kind.API || admission.admits(ClientAddress.of(request)));
        return admitted ? answer : null;
    }
}
