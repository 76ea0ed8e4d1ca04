package com.vivrou.architecture.broken.bakery;

public record Crust() {}
