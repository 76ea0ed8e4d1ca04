package com.vivrou.portal.web;

import com.vivrou.portal.Route;
import com.vivrou.portal.Routes;
import com.vivrou.tenancy.Addresses;
import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.RequestHosts;
import com.vivrou.tenancy.Tenants;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells search engines what there is to read on this host: the public pages, and each commune of a territory. The
 * portal's sitemap names its own pages only; each territory's {@code robots.txt} names the territory's own.
 */
@WebServlet({"/sitemap.xml", "/robots.txt"})
public class SitemapServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Each answer leads to more of them, without end; the page that asks stays open. */
    private static final String ANSWERS = "Disallow: /trouver?\n";

    private static final String COMMUNES = "/communes/";

    @Inject
    private transient Routes routes;

    @Inject
    private transient RequestHosts requestHosts;

    @Inject
    private transient Tenants tenants;

    @Inject
    private transient Addresses addresses;

    @Inject
    private transient Atlas atlas;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RequestHost host = requestHosts.of(request);
        boolean robots = request.getServletPath().equals("/robots.txt");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentType((robots ? "text/plain" : "application/xml") + ";charset=UTF-8");
        if (host instanceof RequestHost.Territory territory) {
            String site = tenants.url(territory.tenant());
            response.getWriter().write(robots ? robots(site, "") : sitemap(site, territoryPaths()));
        } else if (host instanceof RequestHost.Portal) {
            String site = addresses.portal();
            response.getWriter().write(robots ? robots(site, ANSWERS) : sitemap(site, publicPaths(Route.Host.PORTAL)));
        } else {
            response.getWriter().write(robots ? "User-agent: *\nDisallow: /\n" : sitemap("", Stream.empty()));
        }
    }

    private Stream<String> territoryPaths() {
        Stream<String> communes =
                routes.findRoute(Route.Host.TERRITORY, COMMUNES + "a").isPresent()
                        ? atlas.perimeter().communes().stream().map(SitemapServlet::path)
                        : Stream.empty();
        return Stream.concat(publicPaths(Route.Host.TERRITORY), communes);
    }

    private Stream<String> publicPaths(Route.Host host) {
        return routes.list().stream()
                .filter(route -> route.hosts().contains(host))
                .filter(route ->
                        route.kind() == Route.Kind.PAGE && route.access().isPublic())
                .filter(route -> route.variable().isEmpty())
                .map(Route::path);
    }

    private static String path(Commune commune) {
        return COMMUNES + commune.slug() + "-" + commune.code();
    }

    private static String robots(String site, String more) {
        return "User-agent: *\nDisallow: /connexion\nDisallow: /langue\n" + more + "\nSitemap: " + site
                + "/sitemap.xml\n";
    }

    /** Paths are ours: letters, digits, hyphens and slashes, nothing to escape. */
    private static String sitemap(String site, Stream<String> paths) {
        return paths.distinct()
                .map(path -> "<url><loc>" + site + path + "</loc></url>")
                .collect(Collectors.joining(
                        "\n",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "\n</urlset>\n"));
    }
}
