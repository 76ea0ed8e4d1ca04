package com.vivrou.portal.web;

import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.tenancy.Addresses;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** Remembers the language that a visitor chose and brings them back: {@code /langue?vers=en&retour=/communes}. */
@WebServlet("/langue")
public class LanguageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Inject
    private transient Addresses addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String chosen = request.getParameter("vers");
        VisitorLanguage.find(chosen == null ? "" : chosen)
                .ifPresent(language -> response.addHeader(
                        "Set-Cookie",
                        VisitorLanguage.NAME + "=" + language.getLanguage() + "; Path=/; Max-Age="
                                + REMEMBERED.toSeconds() + "; SameSite=Lax; HttpOnly"
                                + (addresses.isSecure() ? "; Secure" : "")));
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                Optional.ofNullable(request.getParameter("retour"))
                        .filter(LanguageServlet::isOurs)
                        .orElse("/"));
    }

    /** A path of this host: never another site, and never a line break. */
    static boolean isOurs(String target) {
        return target.startsWith("/")
                && !target.startsWith("//")
                && target.chars().allMatch(letter -> letter > ' ' && letter < 0x7f && letter != '\\');
    }
}
