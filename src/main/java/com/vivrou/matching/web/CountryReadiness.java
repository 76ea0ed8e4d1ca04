package com.vivrou.matching.web;

import com.vivrou.matching.domain.WarmingCountry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that nobody's first question waits for the national figures; where there are none, that is at once. */
@Readiness
@ApplicationScoped
public class CountryReadiness implements HealthCheck {
    @Inject
    private WarmingCountry country;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("country").status(country.hasLooked()).build();
    }
}
