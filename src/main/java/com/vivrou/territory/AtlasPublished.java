package com.vivrou.territory;

/**
 * Told when the national atlas has changed.
 *
 * @param dataSet that was published; empty when another server or a command line did it
 */
public record AtlasPublished(String dataSet) {}
