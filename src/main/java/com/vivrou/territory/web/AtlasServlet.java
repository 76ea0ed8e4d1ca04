package com.vivrou.territory.web;

import com.vivrou.territory.Atlas;
import com.vivrou.territory.Contours;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The outlines of the host's own communes, for maps. A page that names the content in {@code ?v=<hash>} may keep it
 * for ever; otherwise the entity tag saves sending it twice.
 */
@WebServlet("/atlas/contours.geojson")
public class AtlasServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Atlas atlas;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Contours> found = atlas.findContours();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Contours contours = found.get();
        String tag = "\"" + contours.hash() + "\"";
        boolean named = contours.hash().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", named ? "public, max-age=31536000, immutable" : "public, no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = contours.geoJson().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/geo+json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
