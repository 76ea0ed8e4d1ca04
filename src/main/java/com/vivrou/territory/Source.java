package com.vivrou.territory;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who published a figure. Shown with each figure: the licence asks for the producer and the date.
 *
 * @param year the year that the figures describe
 * @param url page of the dataset, or null when the producer gives none
 * @param importedOn day on which the figures entered the atlas, or null when a territory's own files bring them
 */
public record Source(
        String producer,
        String dataset,
        int year,
        String licence,
        @Nullable String url,
        @Nullable LocalDate importedOn) {

    public Source(String producer, String dataset, int year, String licence, @Nullable String url) {
        this(producer, dataset, year, licence, url, null);
    }

    public Optional<String> findUrl() {
        return Optional.ofNullable(url);
    }

    public Optional<LocalDate> findImportedOn() {
        return Optional.ofNullable(importedOn);
    }
}
