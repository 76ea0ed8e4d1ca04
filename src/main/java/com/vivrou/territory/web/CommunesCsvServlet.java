package com.vivrou.territory.web;

import com.vivrou.kernel.StaticFile;
import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.territory.Atlas;
import com.vivrou.territory.Perimeter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The list of communes to take away: the same communes in the same order with the same columns as the page of the same
 * question, all pages of it. A question that is not understood is refused in words: a file with other communes than those
 * asked for would not be noticed.
 */
@WebServlet({CommunesCsvServlet.DATA, CommunesCsvServlet.SOURCES})
public class CommunesCsvServlet extends HttpServlet {
    static final String DATA = "/communes.csv";
    static final String SOURCES = "/communes-sources.csv";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Atlas atlas;

    @Inject
    private transient CurrentTenant currentTenant;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = VisitorLanguage.of(request, currentTenant.required().locale());
        Perimeter perimeter = atlas.perimeter();
        ListReading.Read read = ListReading.of(request.getParameterMap(), perimeter, language);
        if (!read.problems().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(String.join("\n", read.problems()) + "\n");
            return;
        }
        CommunesCsv csv = new CommunesCsv(perimeter, language);
        boolean sources = request.getServletPath().equals(SOURCES);
        String file = sources
                ? csv.sources(read.query().columns())
                : csv.data(
                        new Listing(perimeter, read.query(), language).found(),
                        read.query().columns());
        send(file.getBytes(StandardCharsets.UTF_8), sources ? "communes-sources" : "communes", request, response);
    }

    private void send(byte[] file, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + StaticFile.hashOf(file) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Cookie, Accept-Language");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8;header=present");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name + "-"
                        + currentTenant.required().slug() + ".csv\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
