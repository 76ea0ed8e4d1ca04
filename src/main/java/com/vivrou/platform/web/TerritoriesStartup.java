package com.vivrou.platform.web;

import com.vivrou.platform.domain.OpeningTerritories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started means that every pack in {@code tenants} has been looked at once since the start. */
@Startup
@ApplicationScoped
public class TerritoriesStartup implements HealthCheck {
    @Inject
    private OpeningTerritories openingTerritories;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("territories")
                .status(openingTerritories.isDone())
                .build();
    }
}
