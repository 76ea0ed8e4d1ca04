package com.vivrou.architecture.broken.mill.domain;

public record Grindstone() {}
