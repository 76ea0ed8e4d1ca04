package com.vivrou.kernel;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language a visitor reads: the one in the address ({@code langue=en}), else the one chosen before (cookie
 * {@code langue}), else the browser's, else the place's own.
 */
public final class VisitorLanguage {
    public static final String NAME = "langue";
    public static final List<Locale> SUPPORTED = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** What browsers usually say: taking it apart costs more than all the rest of a short request. */
    private static final Map<String, Optional<Locale>> UNDERSTOOD = new ConcurrentHashMap<>();

    private static final int MOST_UNDERSTOOD = 500;
    private static final int LONGEST_UNDERSTOOD = 60;

    private static final Pattern IN_QUERY = Pattern.compile("(?:^|&)" + NAME + "=([a-z]{2})(?:&|$)");

    private VisitorLanguage() {}

    /** @param fallback the language of the territory, or of the platform */
    public static Locale of(HttpServletRequest request, Locale fallback) {
        return inAddress(request)
                .or(() -> inCookie(request))
                .or(() -> inBrowser(request))
                .orElseGet(() -> supported(fallback));
    }

    /** For a caller that keeps no cookies: the language in the address, else the one it asks for, else the place's own. */
    public static Locale withoutCookie(HttpServletRequest request, Locale fallback) {
        return inAddress(request).or(() -> inBrowser(request)).orElseGet(() -> supported(fallback));
    }

    /** The language that was chosen, if it is one of ours. */
    public static Optional<Locale> find(String language) {
        return SUPPORTED.stream()
                .filter(supported -> supported.getLanguage().equals(language))
                .findFirst();
    }

    /** Our language that serves this locale: itself, or French. */
    public static Locale supported(Locale locale) {
        return find(locale.getLanguage()).orElse(Locale.FRENCH);
    }

    private static Optional<Locale> inAddress(HttpServletRequest request) {
        // A page that was led to has a query of its own; what the visitor asked for stands beside it.
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String query = asked == null ? request.getQueryString() : asked.toString();
        if (query == null) {
            return Optional.empty();
        }
        Matcher matcher = IN_QUERY.matcher(query);
        return matcher.find() ? find(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Locale> inCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(cookie -> find(cookie.getValue()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** The first of the browser's languages that we speak. Without the header there is no preference. */
    private static Optional<Locale> inBrowser(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        Optional<Locale> known = UNDERSTOOD.get(header);
        if (known != null) {
            return known;
        }
        Optional<Locale> understood = understand(header);
        if (UNDERSTOOD.size() < MOST_UNDERSTOOD && header.length() <= LONGEST_UNDERSTOOD) {
            UNDERSTOOD.put(header, understood);
        }
        return understood;
    }

    private static Optional<Locale> understand(String header) {
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(header), SUPPORTED));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
