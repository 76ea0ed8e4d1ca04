package com.vivrou.architecture.broken.bakery.domain;

import jakarta.enterprise.event.ObservesAsync;

/** Works in the background for nobody. */
class NightShift {
    void bake(@ObservesAsync BakeLoaf order) {}
}
