package com.vivrou.territory.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * What programs may ask, below {@code /api}; described in {@code /api/v1/openapi.json}. It lists no resources: each
 * feature brings its own, and the server finds them.
 */
@ApplicationPath("api")
public class Api extends Application {
    /** One description is enough, and an error is ours to write, not the container's. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
