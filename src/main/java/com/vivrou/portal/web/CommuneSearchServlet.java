package com.vivrou.portal.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vivrou.kernel.Texts;
import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.portal.domain.France;
import com.vivrou.portal.web.FoundWords.Line;
import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.RequestHosts;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import com.vivrou.territory.CommuneSearch;
import com.vivrou.territory.Perimeter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The answers of a search as one types, {@code /recherche.json?q=}: the words of the page, as JSON. The portal looks in
 * all of France, a territory among its own communes.
 */
@WebServlet("/recherche.json")
public class CommuneSearchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_QUERY = 80;

    @Inject
    private transient RequestHosts requestHosts;

    @Inject
    private transient France france;

    @Inject
    private transient Atlas atlas;

    @Inject
    private transient CommuneSearch search;

    /** What the script shows; {@code announcement} is read out. */
    record Found(List<Line> results, String announcement) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getParameter("q");
        if (query == null || query.length() > LONGEST_QUERY) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            Texts texts = Texts.of("portal", VisitorLanguage.of(request, Locale.FRENCH));
            FoundWords words = new FoundWords(texts);
            List<Line> lines = requestHosts.of(request) instanceof RequestHost.Territory
                    ? here(query, words)
                    : france.search(query, HomePage.MOST_FOUND).stream()
                            .map(words::line)
                            .toList();
            response.setHeader("Cache-Control", "private, max-age=60");
            response.setHeader("Vary", "Cookie, Accept-Language");
            response.setContentType("application/json;charset=UTF-8");
            JSON.writeValue(response.getOutputStream(), new Found(lines, texts.get("home.found.count", lines.size())));
        }
    }

    private List<Line> here(String query, FoundWords words) {
        Perimeter perimeter = atlas.perimeter();
        return search
                .search(
                        query,
                        HomePage.MOST_FOUND,
                        perimeter.communes().stream().map(Commune::code).collect(Collectors.toSet()))
                .stream()
                .flatMap(match -> perimeter.find(match.commune().code()).stream()
                        .map(commune -> words.line(commune, match.oldName())))
                .toList();
    }
}
