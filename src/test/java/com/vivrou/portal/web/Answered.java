package com.vivrou.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a visitor receives. */
final class Answered {
    private final Map<String, String> headers = new TreeMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = HttpServletResponse.SC_OK;

    Answered header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Optional<String> find(String header) {
        return Optional.ofNullable(headers.get(header));
    }

    int status() {
        return status;
    }

    String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    boolean isUntouched() {
        return headers.isEmpty() && body.size() == 0 && status == HttpServletResponse.SC_OK;
    }

    HttpServletResponse toResponse() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                Answered.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getHeaderNames" -> headers.keySet();
                    case "getHeaders" -> List.of(headers.get(String.valueOf(arguments[0])));
                    case "getHeader" -> headers.get(String.valueOf(arguments[0]));
                    case "getContentType" -> "text/html";
                    case "setHeader" -> headers.put(String.valueOf(arguments[0]), String.valueOf(arguments[1]));
                    case "setStatus" -> {
                        status = (int) arguments[0];
                        yield null;
                    }
                    case "getOutputStream" -> new BodyStream(body);
                    default -> null;
                });
    }
}
