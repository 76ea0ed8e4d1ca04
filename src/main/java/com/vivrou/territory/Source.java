package com.vivrou.territory;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who published a figure. Shown with each figure: the licence asks for the producer and the date.
 *
 * @param year the year that the figures describe
 * @param url page of the dataset, or null when the producer gives none
 */
public record Source(String producer, String dataset, int year, String licence, @Nullable String url) {
    public Optional<String> findUrl() {
        return Optional.ofNullable(url);
    }
}
