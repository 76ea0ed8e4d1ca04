package com.vivrou.platform.web;

import com.vivrou.platform.domain.MigratingDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the database answers and that its schema is the one of this build. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    @Inject
    private MigratingDatabase migratingDatabase;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(migratingDatabase.isUpToDate())
                .build();
    }
}
