package com.vivrou.matching;

import com.vivrou.territory.Grain;
import org.jspecify.annotations.Nullable;

/**
 * A published figure behind a value.
 *
 * @param observations how many observations stand behind it, or null when that is not published
 */
public record Origin(
        String indicator, String producer, String dataset, int year, Grain grain, @Nullable Integer observations) {}
