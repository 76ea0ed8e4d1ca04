package com.vivrou.territory;

/** Told when the national atlas changed on this server. */
public record AtlasPublished(String dataSet) {}
