package com.vivrou.territory.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vivrou.kernel.ApiProblem;
import com.vivrou.kernel.Texts;
import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes problems as {@code application/problem+json} (RFC 9457), in the caller's language. */
@ApplicationScoped
public class ProblemWords {
    static final String TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private CurrentTenant currentTenant;

    Locale language(HttpServletRequest request) {
        return VisitorLanguage.withoutCookie(
                request, currentTenant.find().map(Tenant::locale).orElse(Locale.FRENCH));
    }

    String write(ApiProblem problem, HttpServletRequest request) {
        Texts texts = Texts.of("territory", language(request));
        Texts words = Texts.of(problem.feature(), language(request));
        String title = "api.title." + problem.status();
        String detail = "api.problem." + problem.kind();
        ObjectNode document = JSON.createObjectNode();
        document.put("type", "urn:vivrou:problem:" + problem.kind());
        document.put("title", texts.get(texts.has(title) ? title : "api.title.500"));
        document.put("status", problem.status());
        document.put(
                "detail",
                words.has(detail) ? words.get(detail, problem.values()) : texts.get("api.problem.status-500"));
        if (!problem.parameter().isEmpty()) {
            document.put("parameter", problem.parameter());
        }
        return document.toString();
    }

    void send(ApiProblem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", language(request).getLanguage());
        response.getOutputStream().write(write(problem, request).getBytes(StandardCharsets.UTF_8));
    }
}
