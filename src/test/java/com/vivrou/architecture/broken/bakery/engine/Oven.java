package com.vivrou.architecture.broken.bakery.engine;

import jakarta.inject.Inject;

/** An engine that needs a container. */
public class Oven {
    @Inject
    String fuel = "";
}
