package com.vivrou.territory.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** What programs may read, below {@code /api}; described in {@code /api/v1/openapi.json}. */
@ApplicationPath("api")
public class Api extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(AtlasResource.class, ProblemMapper.class);
    }

    /** One description is enough, and an error is ours to write, not the container's. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
