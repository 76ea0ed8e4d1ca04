package com.vivrou.portal.web;

import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.SampleTenants;
import com.vivrou.tenancy.TenantState;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** What a visitor sends. */
final class Asked {
    private final Map<String, String> headers = new HashMap<>();
    private String method = "GET";
    private String path = "/communes";
    private String query = "";
    private Cookie[] cookies = {};
    private long length = -1;

    Asked method(String name) {
        method = name;
        return this;
    }

    Asked path(String asked) {
        path = asked;
        return this;
    }

    Asked query(String text) {
        query = text;
        return this;
    }

    Asked header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Asked length(long bytes) {
        length = bytes;
        return this;
    }

    Asked cookie(String name, String value) {
        cookies = new Cookie[] {new Cookie(name, value)};
        return this;
    }

    HttpServletRequest toRequest() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Asked.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getHeader" -> headers.get(String.valueOf(arguments[0]));
                    case "getMethod" -> method;
                    case "getServletPath" -> path;
                    case "getQueryString" -> query;
                    case "getContentLengthLong" -> length;
                    case "getCookies" -> cookies;
                    case "getRemoteAddr" -> "192.0.2.1";
                    default -> null;
                });
    }

    static RequestHost territory(String slug, String theme, TenantState state) {
        return new RequestHost.Territory(
                SampleTenants.of(1 + Math.floorMod(slug.hashCode(), 1_000), slug, state, theme));
    }
}
