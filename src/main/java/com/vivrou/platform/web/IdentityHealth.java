package com.vivrou.platform.web;

import com.vivrou.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether Keycloak answers, without making the application unready: public pages do not need it, and taking every
 * node out of service would help nobody.
 */
@Readiness
@ApplicationScoped
public class IdentityHealth implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    private Settings settings;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("keycloak")
                .up()
                .withData("signIn", keycloakAnswers() ? "available" : "unavailable")
                .build();
    }

    private boolean keycloakAnswers() {
        String base = settings.get("vivrou.keycloak.internal.url", settings.get("vivrou.keycloak.url"));
        String realm = settings.get("vivrou.keycloak.realm", "territoires");
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/realms/" + realm))
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
