package com.vivrou.architecture.broken.bakery.web;

import com.vivrou.architecture.broken.bakery.engine.Oven;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;

/** Named by hand, sees the database and the engine, has no page. */
@Named("loaf")
public class LoafPage {
    EntityManager em;

    Oven oven = new Oven();
}
