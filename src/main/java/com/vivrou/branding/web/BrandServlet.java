package com.vivrou.branding.web;

import com.vivrou.branding.Theme;
import com.vivrou.branding.Themes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Themes for browsers. {@code /marque/<theme>.<hash>.css} and {@code .svg} never change and may be used from another
 * host, as the sign-in page does; {@code /marque/<theme>.css} leads to the stylesheet of the day. The drawings
 * {@code /marque/<theme>/logo.svg}, {@code logo-dark.svg} and {@code hero.svg} are for mails and the sign-in page.
 */
@WebServlet("/marque/*")
public class BrandServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_MINUTES = "public, max-age=300";
    private static final Pattern HASHED = Pattern.compile("/([a-z0-9-]+)\\.[0-9a-f]{12}\\.(css|svg)");
    private static final Pattern OF_THE_DAY = Pattern.compile("/([a-z0-9-]+)\\.css");
    private static final Pattern DRAWING = Pattern.compile("/([a-z0-9-]+)/(logo|logo-dark|hero)\\.svg");

    private static final String SKY = "<path fill=\"var(--art-sky)\" d=\"M0 0h1440v420H0z\"/>";

    @Inject
    private transient Themes themes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        Matcher hashed = HASHED.matcher(path);
        Matcher ofTheDay = OF_THE_DAY.matcher(path);
        Matcher drawing = DRAWING.matcher(path);
        Matcher known = hashed.matches() ? hashed : ofTheDay.matches() ? ofTheDay : drawing;
        Optional<Theme> theme = known.matches() ? themes.find(known.group(1)) : Optional.empty();
        if (theme.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (known == hashed) {
            sendHashed(theme.get(), request, response);
        } else if (known == ofTheDay) {
            response.setHeader("Cache-Control", FOR_MINUTES);
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", theme.get().stylesheetUrl());
        } else {
            send(drawing(theme.get(), known.group(2)), "image/svg+xml", FOR_MINUTES, response);
        }
    }

    /** A hash of another day gets the file of the day, which is not to be kept: pages of the day name it rightly. */
    private static void sendHashed(Theme theme, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String uri = request.getRequestURI();
        boolean current = uri.equals(theme.stylesheetUrl()) || uri.equals(theme.iconUrl());
        String kept = current ? FOR_EVER : "no-cache";
        if (uri.endsWith(".css")) {
            send(theme.stylesheet(), "text/css", kept, response);
        } else {
            send(theme.logo(), "image/svg+xml", kept, response);
        }
    }

    private static String drawing(Theme theme, String name) {
        return switch (name) {
            case "logo" -> theme.logo();
            case "logo-dark" -> theme.darkLogo();
            default -> heroInColour(theme);
        };
    }

    /** Outside a page an SVG knows no tokens and has no sky behind it: both are written in. */
    private static String heroInColour(Theme theme) {
        String hero = theme.hero().replaceFirst(">", ">" + SKY);
        for (var token : theme.tokens().colours().entrySet()) {
            hero = hero.replace(
                    "var(--" + token.getKey() + ")", token.getValue().hex());
        }
        return hero;
    }

    private static void send(String content, String type, String kept, HttpServletResponse response)
            throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", kept);
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
