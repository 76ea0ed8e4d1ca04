package com.vivrou.identity.domain;

import java.util.Map;

/** The wanted state of a doorway at the identity server. */
public record DoorToOpen(Doorway doorway, String name, boolean enabled, Map<String, String> brand) {
    public DoorToOpen {
        brand = Map.copyOf(brand);
    }
}
