package com.vivrou.devstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Keycloak's admin REST API, as the administrator that only a development stack has. */
final class KeycloakAdmin {
    static final ObjectMapper JSON = new ObjectMapper();

    private final String keycloakUrl;
    private final String password;
    private String token = "";
    private Instant tokenEnds = Instant.MIN;

    KeycloakAdmin(StackSettings settings, Secrets secrets) {
        this.keycloakUrl = settings.keycloakUrl();
        this.password = secrets.of("keycloak.admin");
    }

    boolean exists(String path) {
        return send(to(path).GET()).statusCode() == 200;
    }

    JsonNode get(String path) {
        return read(expectSuccess(path, send(to(path).GET())).body());
    }

    HttpResponse<String> post(String path, JsonNode body) {
        return expectSuccess(
                path,
                send(to(path).header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))));
    }

    void put(String path, JsonNode body) {
        expectSuccess(
                path,
                send(to(path).header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))));
    }

    private HttpRequest.Builder to(String path) {
        return LocalHttp.to(keycloakUrl + "/admin/realms" + path).header("Authorization", "Bearer " + token());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return LocalHttp.send(request);
    }

    private String token() {
        if (Instant.now().isAfter(tokenEnds)) {
            String form = "grant_type=password&client_id=admin-cli&username=" + IdentityServer.ADMIN + "&password="
                    + URLEncoder.encode(password, StandardCharsets.UTF_8);
            String path = "/realms/master/protocol/openid-connect/token";
            HttpResponse<String> answer = send(LocalHttp.to(keycloakUrl + path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form)));
            token = read(expectSuccess(path, answer).body())
                    .path("access_token")
                    .asText();
            tokenEnds = Instant.now().plusSeconds(30);
        }
        return token;
    }

    private static HttpResponse<String> expectSuccess(String path, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new StartFailure("Keycloak answers " + answer.statusCode() + " to " + path + ": " + answer.body());
        }
        return answer;
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + json, e);
        }
    }
}
