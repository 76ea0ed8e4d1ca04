package com.vivrou.portal.web;

import com.vivrou.kernel.ClientAddress;
import com.vivrou.portal.Route;
import com.vivrou.territory.ApiAdmission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What pages take: they are read and sent a form, of a length that a form of ours may have, and what is computed for each
 * visitor anew is asked within the limit that programs have too. Decided from the head of a request alone.
 */
@ApplicationScoped
public class PageLimits {
    /** Of a form. The server itself would read two million bytes, and fail on more. */
    static final long LONGEST_FORM = 64 << 10;

    static final int TOO_MANY_REQUESTS = 429;

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String METHODS = "GET, HEAD, POST";

    /** What ranks all communes for this visitor, and how many calls of the API it counts as. */
    private static final Map<String, Integer> CALLS = Map.ofEntries(
            Map.entry("/mon-foyer", 1),
            Map.entry("/mon-foyer/travail", 1),
            Map.entry("/mon-foyer/logement", 1),
            Map.entry("/mon-foyer/relire", 1),
            Map.entry("/mes-communes", 1),
            Map.entry("/mes-communes/pourquoi", 1),
            Map.entry("/mes-communes/dossier", 1),
            Map.entry("/mes-communes/dossier.pdf", 10),
            Map.entry("/communes-gardees", 1),
            Map.entry("/comparer", 1));

    private final ApiAdmission admission;

    @Inject
    PageLimits(ApiAdmission admission) {
        this.admission = admission;
    }

    /** For the container's own use. */
    PageLimits() {
        this((address, calls) -> 0);
    }

    /** Why a request is not answered, and the header that says what to do instead; {@code name} is empty when none does. */
    record Refusal(int status, String name, String value) {
        static Refusal plain(int status) {
            return new Refusal(status, "", "");
        }
    }

    /** @param route where the request leads, if anywhere: what is not found has a page too */
    Optional<Refusal> find(Optional<Route> route, HttpServletRequest request) {
        if (route.filter(PageLimits::isPage).isPresent()
                && !isReading(request)
                && !request.getMethod().equals("POST")) {
            return Optional.of(new Refusal(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Allow", METHODS));
        }
        if (route.filter(PageLimits::limitsItself).isEmpty() && !isBounded(request)) {
            return Optional.of(Refusal.plain(
                    request.getContentLengthLong() < 0
                            ? HttpServletResponse.SC_LENGTH_REQUIRED
                            : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE));
        }
        int calls = route.map(Route::path).map(CALLS::get).orElse(0);
        int wait = calls == 0 ? 0 : admission.secondsToWait(ClientAddress.of(request), calls);
        return wait == 0
                ? Optional.empty()
                : Optional.of(new Refusal(TOO_MANY_REQUESTS, "Retry-After", String.valueOf(wait)));
    }

    /** Whether what is sent may be read: a browser always says how long its form is. */
    static boolean isBounded(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length <= LONGEST_FORM && (length >= 0 || isReading(request));
    }

    private static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    private static boolean isPage(Route route) {
        return route.kind() == Route.Kind.PAGE || route.kind() == Route.Kind.DESK;
    }

    /** Questions of programs and files for the atlas are longer, or shorter, than forms. */
    private static boolean limitsItself(Route route) {
        return switch (route.kind()) {
            case API, QUESTION, UPLOAD -> true;
            case PAGE, DESK, ENDPOINT -> false;
        };
    }
}
