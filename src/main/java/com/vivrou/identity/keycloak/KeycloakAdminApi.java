package com.vivrou.identity.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vivrou.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Keycloak's admin REST API, as the service account that may manage organizations and clients and nothing else. */
@ApplicationScoped
class KeycloakAdminApi {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @Inject
    private Settings settings;

    @Inject
    private KeycloakAddresses addresses;

    /** A new token for one piece of work. */
    String token() throws KeycloakUnavailable {
        String form = "grant_type=client_credentials&client_id="
                + encode(settings.get("vivrou.keycloak.provisioning.client", "vivrou-provisioning"))
                + "&client_secret=" + encode(settings.get("vivrou.keycloak.provisioning.secret"));
        HttpRequest request = request(addresses.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return send(request, "a token for the service account")
                .path("access_token")
                .asText();
    }

    JsonNode get(String token, String path) throws KeycloakUnavailable {
        return send(authorised(token, path).GET().build(), "GET " + path);
    }

    void post(String token, String path, JsonNode body) throws KeycloakUnavailable {
        send(
                authorised(token, path)
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                "POST " + path);
    }

    /** @param language in which Keycloak writes to whomever this is about, unless their account tells another */
    void postForm(String token, String path, Locale language, Map<String, String> fields) throws KeycloakUnavailable {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = request(addresses.admin(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", language.toLanguageTag())
                .POST(BodyPublishers.ofString(form))
                .build();
        send(request, "POST " + path);
    }

    void put(String token, String path, JsonNode body) throws KeycloakUnavailable {
        send(
                authorised(token, path)
                        .PUT(BodyPublishers.ofString(body.toString()))
                        .build(),
                "PUT " + path);
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder authorised(String token, String path) {
        return request(addresses.admin(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "application/json");
    }

    private JsonNode send(HttpRequest request, String what) throws KeycloakUnavailable {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new KeycloakUnavailable(
                        answer.statusCode(), "Keycloak answers " + answer.statusCode() + " to " + what);
            }
            return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new KeycloakUnavailable("Keycloak's answer to " + what + " is not JSON");
        } catch (IOException e) {
            throw new KeycloakUnavailable(
                    "Keycloak does not answer at " + request.uri().getAuthority());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeycloakUnavailable("Interrupted while asking Keycloak");
        }
    }
}
