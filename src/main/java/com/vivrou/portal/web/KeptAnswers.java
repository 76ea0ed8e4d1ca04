package com.vivrou.portal.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.portal.Route;
import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.TenantScope;
import com.vivrou.tenancy.Tenants;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.NationalAtlas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finished answers to visitors who are nobody in particular, in the memory of this node, within bounds. After a
 * minute one visitor has it made anew, so that what is shown is never older than two. Each belongs to one host in the
 * state it is in and to one vintage of the data: a territory that closes, changes its brand or its figures is never
 * answered from before.
 */
@ApplicationScoped
public class KeptAnswers {
    private static final long MOST_BYTES = 32L << 20;
    private static final int LARGEST_ANSWER = 512 << 10;
    private static final int LONGEST_QUERY = 200;
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final int BYTES_OF_A_KEY = 500;

    private static final Set<String> NONE = Set.of();

    /** What is kept, and the parameters its answers depend on. An address with another parameter is answered anew. */
    private static final Map<String, Set<String>> PARAMETERS = Map.ofEntries(
            Map.entry("/", Set.of("q")),
            Map.entry("/trouver", NONE),
            Map.entry("/communes", Set.of("q", "epci", "colonne", "tri", "sens", "page")),
            Map.entry("/communes/{segment}", NONE),
            Map.entry("/territoire", NONE),
            Map.entry("/carte", Set.of("indicateur")),
            Map.entry("/sources", NONE),
            Map.entry("/aide", NONE),
            Map.entry("/accessibilite", NONE),
            Map.entry("/confidentialite", NONE),
            Map.entry("/mentions-legales", NONE),
            Map.entry("/api/v1/communes", Set.of("page", "size", "q", "epci", "sort", "fields", "area")),
            Map.entry("/api/v1/communes/{code}", NONE),
            Map.entry("/api/v1/indicators", NONE),
            Map.entry("/api/v1/contours", Set.of("v")),
            Map.entry("/api/v1/search", Set.of("q", "limit", "area")),
            Map.entry("/api/v1/openapi.json", NONE));

    private final Function<RequestHost, Optional<Object>> versions;

    private final Cache<Key, KeptAnswer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<Key, KeptAnswer>weigher((key, answer) -> BYTES_OF_A_KEY + answer.size())
            .expireAfterWrite(KEPT)
            .build();

    @Inject
    KeptAnswers(Atlas atlas, NationalAtlas nationalAtlas, Tenants tenants) {
        this(host -> findVersion(host, atlas, nationalAtlas, tenants));
    }

    KeptAnswers(Function<RequestHost, Optional<Object>> versions) {
        this.versions = versions;
    }

    /** For the container's own use. */
    KeptAnswers() {
        this(host -> Optional.empty());
    }

    /** Of what a territory shows. */
    private record Vintage(String inside, String around, String nation) {}

    /** Of what the portal shows. */
    private record Offer(List<Tenant> open, String nation) {}

    /**
     * What an answer depends on, and nothing else.
     *
     * @param host the territory as it is at this moment, or the portal
     * @param version of what is shown there
     */
    record Key(RequestHost host, Object version, String path, String query, Locale language, boolean compressed) {
        /** Asked at each request: the rest tells apart what these two do not. */
        @Override
        public int hashCode() {
            return 31 * path.hashCode() + query.hashCode();
        }
    }

    /** Empty when the answer is for this visitor alone, or the address has no end of variants. */
    Optional<Key> findKey(Route route, RequestHost host, String path, HttpServletRequest request) {
        Set<String> known = PARAMETERS.get(route.path());
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        if (known == null
                || !route.access().isPublic()
                || !isOpen(host)
                || !isNobody(request)
                || !isBounded(query, known)
                || !takesUsualFormat(route, request)) {
            return Optional.empty();
        }
        return versions.apply(host)
                .map(version -> new Key(
                        host,
                        version,
                        path,
                        query,
                        language(route, host, request),
                        Compression.isUnderstoodBy(request)));
    }

    /** Null also when it is time that somebody has it made anew. */
    @Nullable
    KeptAnswer findSettled(Key key) {
        KeptAnswer answer = answers.getIfPresent(key);
        return answer == null || answer.waitsForRenewal(RENEWED_AFTER) ? null : answer;
    }

    /** Null to one visitor after a while, who has it made anew. */
    @Nullable
    KeptAnswer find(Key key) {
        KeptAnswer answer = answers.getIfPresent(key);
        return answer == null || answer.isToBeRenewed(RENEWED_AFTER) ? null : answer;
    }

    void keep(Key key, KeptAnswer answer) {
        if (answer.size() <= LARGEST_ANSWER) {
            answers.put(key, answer);
        }
    }

    static boolean isReading(HttpServletRequest request) {
        String method = request.getMethod();
        return method.equals("GET") || method.equals("HEAD");
    }

    private static boolean isOpen(RequestHost host) {
        return !(host instanceof RequestHost.Territory territory)
                || territory.tenant().isOpen();
    }

    /** No session and no cookie but the one that remembers a language. */
    static boolean isNobody(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (request.getHeader("Authorization") != null) {
            return false;
        }
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (!cookie.getName().equals(VisitorLanguage.NAME)) {
                    return false;
                }
            }
        }
        return request.getSession(false) == null;
    }

    static boolean isBounded(String query, Set<String> known) {
        if (query.isEmpty()) {
            return true;
        }
        if (query.length() > LONGEST_QUERY) {
            return false;
        }
        for (String part : query.split("&")) {
            int end = part.indexOf('=');
            String name = end < 0 ? part : part.substring(0, end);
            if (!known.contains(name) && !name.equals(VisitorLanguage.NAME)) {
                return false;
            }
        }
        return true;
    }

    /** A program may ask for a format that there is not. */
    private static boolean takesUsualFormat(Route route, HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return route.kind() != Route.Kind.API
                || accepted == null
                || accepted.contains("*/*") && !accepted.contains("q=0");
    }

    private static Optional<Object> findVersion(
            RequestHost host, Atlas atlas, NationalAtlas nationalAtlas, Tenants tenants) {
        if (host instanceof RequestHost.Territory territory) {
            TenantScope scope = TenantScope.open(territory.tenant().id());
            try {
                return Optional.of(new Vintage(
                        atlas.perimeter().vintage(), atlas.surroundings().vintage(), nationalAtlas.vintage()));
            } finally {
                scope.close();
            }
        }
        return host instanceof RequestHost.Portal
                ? Optional.of(new Offer(List.copyOf(tenants.listOpen()), nationalAtlas.vintage()))
                : Optional.empty();
    }

    private static Locale language(Route route, RequestHost host, HttpServletRequest request) {
        Locale placeLanguage = host instanceof RequestHost.Territory territory
                ? territory.tenant().locale()
                : Locale.FRENCH;
        return route.kind() == Route.Kind.API
                ? VisitorLanguage.withoutCookie(request, placeLanguage)
                : VisitorLanguage.of(request, placeLanguage);
    }
}
