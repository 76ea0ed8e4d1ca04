package com.vivrou.architecture.broken.bakery.engine;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.IOException;

/** An engine that needs a container. */
public class Oven {
    @Inject
    String fuel = "";

    @PostConstruct
    void light() throws IOException {
        throw new IOException("no match");
    }
}
