package com.vivrou.portal.web;

import com.vivrou.kernel.VisitorLanguage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What the visitor asked for, in the words of the address bar.
 *
 * @param page the request as it was led to the page
 */
record AskedAddress(HttpServletRequest page) {
    private static final String LANGUAGE_IN_QUERY = "(^|&)" + VisitorLanguage.NAME + "=[a-z]*";

    public record LanguageLink(String code, String initials, String name, String url, boolean current) {}

    public record Alternate(String language, String url) {}

    String path() {
        Object asked = page.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (asked == null) {
            asked = page.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        }
        return asked == null ? "/" : asked.toString();
    }

    /** To come back to, as a parameter; of an address that cannot be asked again, the home page. */
    String encoded() {
        return URLEncoder.encode(again(), StandardCharsets.UTF_8);
    }

    List<LanguageLink> languages(Locale current) {
        return VisitorLanguage.SUPPORTED.stream()
                .map(language -> new LanguageLink(
                        language.getLanguage(),
                        language.getLanguage().toUpperCase(Locale.ROOT),
                        capitalized(language.getDisplayLanguage(language)),
                        "/langue?vers=" + language.getLanguage() + "&retour=" + encoded(),
                        language.equals(current)))
                .toList();
    }

    /** @param site public address of the host */
    List<Alternate> alternates(String site) {
        return VisitorLanguage.SUPPORTED.stream()
                .map(Locale::getLanguage)
                .map(code -> new Alternate(code, in(code, site)))
                .toList();
    }

    /** Without filters and answers, with a language asked for. */
    String canonical(String site) {
        String asked = page.getParameter(VisitorLanguage.NAME);
        return asked == null || VisitorLanguage.find(asked).isEmpty() ? site + path() : in(asked, site);
    }

    private String in(String language, String site) {
        return site + path() + "?" + VisitorLanguage.NAME + "=" + language;
    }

    private String again() {
        if (page.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null) {
            return "/";
        }
        Object query = page.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String kept = query == null ? "" : query.toString().replaceAll(LANGUAGE_IN_QUERY, "");
        return kept.isEmpty() ? path() : path() + "?" + kept;
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
