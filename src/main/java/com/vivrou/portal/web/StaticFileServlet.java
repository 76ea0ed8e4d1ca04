package com.vivrou.portal.web;

import com.vivrou.kernel.StaticFile;
import com.vivrou.kernel.StaticFiles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends {@link StaticFiles} under their hashed addresses, to be kept for ever; fonts also to the sign-in page's host. */
@WebServlet("/statique/*")
public class StaticFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern HASHED = Pattern.compile("/(.+)\\.([0-9a-f]{12})\\.([a-z0-9]+)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml;charset=UTF-8",
            "woff2", "font/woff2");

    private final transient Map<String, byte[]> compressed = new ConcurrentHashMap<>();

    @Inject
    private transient StaticFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher matcher = HASHED.matcher(path);
        String type = matcher.matches() ? TYPES.get(matcher.group(3)) : null;
        Optional<StaticFile> file =
                type == null ? Optional.empty() : files.find(matcher.group(1) + "." + matcher.group(3));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean current = file.get().hash().equals(matcher.group(2));
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setContentType(type);
        byte[] content = content(file.get(), request, response);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Text is sent compressed where it is understood; fonts are compressed already. */
    private byte[] content(StaticFile file, HttpServletRequest request, HttpServletResponse response) {
        if ("font/woff2".equals(response.getContentType())) {
            return file.content();
        }
        response.setHeader("Vary", "Accept-Encoding");
        if (!Compression.isUnderstoodBy(request)) {
            return file.content();
        }
        response.setHeader("Content-Encoding", "gzip");
        return compressed.computeIfAbsent(file.hash(), hash -> Compression.gzip(file.content()));
    }
}
