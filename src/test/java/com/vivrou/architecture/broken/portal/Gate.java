package com.vivrou.architecture.broken.portal;

public record Gate() {}
