package com.vivrou.portal;

import static com.vivrou.portal.Route.Host.CONSOLE;
import static com.vivrou.portal.Route.Host.PORTAL;
import static com.vivrou.portal.Route.Host.TERRITORY;

import com.vivrou.identity.Access;
import com.vivrou.identity.AccessRules;
import com.vivrou.identity.Role;
import com.vivrou.kernel.OpenQuestions;
import com.vivrou.tenancy.RequestHost;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every address of the application, in one table: what the visitor sees is French and without extension, behind it
 * stands a page. What is not here does not exist.
 */
@ApplicationScoped
public class Routes implements AccessRules, OpenQuestions {
    private static final Set<Route.Host> EVERYWHERE = EnumSet.allOf(Route.Host.class);

    private static final List<Route> TABLE = List.of(
            // The desks of a territory.
            desk("/mes-recrues", "/company/recruits.xhtml", Access.roles(Role.COMPANY_HR), TERRITORY),
            desk("/mes-recrues/inviter", "/company/recruit-invitation.xhtml", Access.roles(Role.COMPANY_HR), TERRITORY),
            desk("/pilotage", "/portal/steering.xhtml", Access.roles(Role.TERRITORY_ADMIN), TERRITORY),
            desk("/pilotage/entreprises", "/company/companies.xhtml", Access.roles(Role.TERRITORY_ADMIN), TERRITORY),
            desk("/pilotage/entreprises/{id}", "/company/company.xhtml", Access.roles(Role.TERRITORY_ADMIN), TERRITORY),
            desk("/pilotage/donnees", "/territory/surroundings.xhtml", Access.roles(Role.TERRITORY_ADMIN), TERRITORY),
            // A territory, for everybody.
            page("/", "/content/territory-home.xhtml", Access.PUBLIC, TERRITORY),
            page("/communes", "/territory/communes.xhtml", Access.PUBLIC, TERRITORY),
            endpoint("/communes.csv", Access.PUBLIC, TERRITORY),
            endpoint("/communes-sources.csv", Access.PUBLIC, TERRITORY),
            page("/communes/{segment}", "/territory/commune.xhtml", Access.PUBLIC, TERRITORY),
            page("/territoire", "/territory/overview.xhtml", Access.PUBLIC, TERRITORY),
            page("/carte", "/territory/map.xhtml", Access.PUBLIC, TERRITORY),
            page("/sources", "/territory/sources.xhtml", Access.PUBLIC, TERRITORY),
            page("/aide", "/content/help.xhtml", Access.PUBLIC, TERRITORY),
            page("/accessibilite", "/content/accessibility.xhtml", Access.PUBLIC, TERRITORY),
            page("/confidentialite", "/content/privacy.xhtml", Access.PUBLIC, TERRITORY),
            page("/mentions-legales", "/content/legal-notice.xhtml", Access.PUBLIC, TERRITORY),

            // The same for programs. What does not exist below is said in their way.
            api("/api/v1/communes"),
            api("/api/v1/communes/{code}"),
            api("/api/v1/indicators"),
            api("/api/v1/contours"),
            api("/api/v1/search"),
            question("/api/v1/matching"),
            api("/api/v1/openapi.json"),
            api("/api/*"),

            // What every host has.
            endpoint("/statique/*", Access.PUBLIC),
            endpoint("/marque/*", Access.PUBLIC),
            endpoint("/jakarta.faces.resource/*", Access.PUBLIC),
            endpoint("/health/*", Access.PUBLIC),
            endpoint("/langue", Access.PUBLIC),
            endpoint("/connexion", Access.PUBLIC),
            endpoint("/deconnexion", Access.PUBLIC),
            endpoint("/oidc/callback", Access.PUBLIC),
            endpoint("/oidc/backchannel-logout", Access.PUBLIC),
            endpoint("/sitemap.xml", Access.PUBLIC),
            endpoint("/robots.txt", Access.PUBLIC),
            // The portal.
            page("/", "/portal/home.xhtml", Access.PUBLIC, PORTAL),
            page("/trouver", "/portal/find-territory.xhtml", Access.PUBLIC, PORTAL),
            endpoint("/recherche.json", Access.PUBLIC, PORTAL, TERRITORY),
            // The console.
            desk("/", "/platform/territories.xhtml", Access.PLATFORM, CONSOLE),
            desk("/territoires/{slug}", "/platform/territory.xhtml", Access.PLATFORM, CONSOLE),
            desk("/journal", "/platform/journal.xhtml", Access.PLATFORM, CONSOLE),
            desk("/donnees", "/platform/data-sets.xhtml", Access.PLATFORM, CONSOLE),
            desk("/donnees/{key}", "/platform/data-set.xhtml", Access.PLATFORM, CONSOLE),
            upload("/imports/fichier", Access.PLATFORM, CONSOLE),
            endpoint("/imports/retour", Access.PLATFORM, CONSOLE),
            endpoint("/imports/etat.json", Access.PLATFORM, CONSOLE),
            // Signing in.
            page("/connexion/refusee", "/identity/sign-in-refused.xhtml", Access.PUBLIC, TERRITORY, CONSOLE),
            // A household looks for its commune.
            page("/mon-foyer", "/household/questionnaire-household.xhtml", Access.PUBLIC, TERRITORY),
            page("/mon-foyer/travail", "/household/questionnaire-work.xhtml", Access.PUBLIC, TERRITORY),
            page("/mon-foyer/logement", "/household/questionnaire-housing.xhtml", Access.PUBLIC, TERRITORY),
            page("/mon-foyer/a-deux", "/household/sharing.xhtml", Access.MEMBER, TERRITORY),
            page("/invitation/{token}", "/household/joining.xhtml", Access.PUBLIC, TERRITORY),
            page("/mon-foyer/relire", "/household/questionnaire-review.xhtml", Access.PUBLIC, TERRITORY),
            page("/mes-communes", "/household/ranking.xhtml", Access.PUBLIC, TERRITORY),
            page("/mes-communes/pourquoi", "/household/why.xhtml", Access.PUBLIC, TERRITORY),
            page("/mes-communes/dossier", "/household/dossier.xhtml", Access.PUBLIC, TERRITORY),
            endpoint("/mes-communes/dossier.pdf", Access.PUBLIC, TERRITORY),
            page("/communes-gardees", "/household/favourites.xhtml", Access.PUBLIC, TERRITORY),
            page("/mes-resultats", "/household/results.xhtml", Access.MEMBER, TERRITORY),
            page("/mes-resultats/{id}", "/household/result.xhtml", Access.MEMBER, TERRITORY),
            page("/comparer", "/household/comparison.xhtml", Access.PUBLIC, TERRITORY));

    /** The same by host and path: asked several times in each request. */
    private static final Map<Route.Host, Map<String, Route>> WRITTEN_OUT = writtenOut();

    private static final List<Route> VARIABLE =
            TABLE.stream().filter(Routes::isVariable).toList();

    /** The whole table, for the test that reads it. */
    public List<Route> list() {
        return TABLE;
    }

    @Override
    public Optional<Access> find(RequestHost host, String path) {
        return findRoute(host, path).map(Route::access);
    }

    @Override
    public boolean isAskedAt(String path) {
        return findRoute(TERRITORY, path)
                .filter(route -> route.kind() == Route.Kind.QUESTION)
                .isPresent();
    }

    /** The route that answers a path on a host. A path that is written out wins over one with a variable part. */
    public Optional<Route> findRoute(RequestHost host, String path) {
        return Route.Host.of(host).flatMap(kind -> findRoute(kind, path));
    }

    public Optional<Route> findRoute(Route.Host host, String path) {
        Route written = WRITTEN_OUT.getOrDefault(host, Map.of()).get(path);
        return written != null
                ? Optional.of(written)
                : VARIABLE.stream()
                        .filter(route -> route.hosts().contains(host) && route.matches(path))
                        .findFirst();
    }

    private static boolean isVariable(Route route) {
        return route.variable().isPresent() || route.path().endsWith("/*");
    }

    private static Map<Route.Host, Map<String, Route>> writtenOut() {
        Map<Route.Host, Map<String, Route>> written = new EnumMap<>(Route.Host.class);
        TABLE.stream().filter(route -> !isVariable(route)).forEach(route -> route.hosts()
                .forEach(host ->
                        written.computeIfAbsent(host, first -> new HashMap<>()).put(route.path(), route)));
        return written;
    }

    /** The address of a page, for a link or a redirect to it; empty when it has a variable part or does not exist. */
    public Optional<String> findPath(Route.Host host, String page) {
        return TABLE.stream()
                .filter(route -> route.hosts().contains(host) && page.equals(route.page()))
                .filter(route -> route.variable().isEmpty())
                .map(Route::path)
                .findFirst();
    }

    /** A page that shows facts: plain HTML, no state kept. */
    private static Route page(String path, String page, Access access, Route.Host first, Route.Host... others) {
        return new Route(path, EnumSet.of(first, others), access, page, Route.Kind.PAGE);
    }

    /** What programs read of a territory. */
    private static Route api(String path) {
        return new Route(path, EnumSet.of(TERRITORY), Access.PUBLIC, null, Route.Kind.API);
    }

    /** What programs ask a territory. */
    private static Route question(String path) {
        return new Route(path, EnumSet.of(TERRITORY), Access.PUBLIC, null, Route.Kind.QUESTION);
    }

    /** A page one works on, made with PrimeFaces. */
    private static Route desk(String path, String page, Access access, Route.Host first, Route.Host... others) {
        return new Route(path, EnumSet.of(first, others), access, page, Route.Kind.DESK);
    }

    /** A servlet that takes files in. */
    private static Route upload(String path, Access access, Route.Host host) {
        return new Route(path, EnumSet.of(host), access, null, Route.Kind.UPLOAD);
    }

    /** A servlet or a REST resource that only some hosts have. */
    private static Route endpoint(String path, Access access, Route.Host first, Route.Host... others) {
        return new Route(path, EnumSet.of(first, others), access, null, Route.Kind.ENDPOINT);
    }

    /** A servlet or a REST resource. */
    private static Route endpoint(String path, Access access) {
        return new Route(path, EVERYWHERE, access, null, Route.Kind.ENDPOINT);
    }
}
