package com.vivrou.portal.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vivrou.kernel.Texts;
import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.portal.domain.France;
import com.vivrou.portal.web.FoundWords.Line;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The answers of the portal's search as one types, {@code /recherche.json?q=}: the words of the page, as JSON. */
@WebServlet("/recherche.json")
public class CommuneSearchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_QUERY = 80;

    @Inject
    private transient France france;

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
            List<Line> lines = france.search(query, HomePage.MOST_FOUND).stream()
                    .map(words::line)
                    .toList();
            response.setHeader("Cache-Control", "private, max-age=60");
            response.setHeader("Vary", "Cookie, Accept-Language");
            response.setContentType("application/json;charset=UTF-8");
            JSON.writeValue(response.getOutputStream(), new Found(lines, texts.get("home.found.count", lines.size())));
        }
    }
}
