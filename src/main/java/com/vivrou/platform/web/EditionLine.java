package com.vivrou.platform.web;

import com.vivrou.platform.domain.EditionWords;
import com.vivrou.territory.Edition;
import com.vivrou.territory.EditionState;

/** One edition in the console's tables. */
public record EditionLine(
        int id,
        String state,
        String look,
        String year,
        String fileName,
        String by,
        String begun,
        String ended,
        long rowsRead,
        long rowsKept,
        boolean restorable) {

    static EditionLine of(Edition edition, EditionWords words) {
        return new EditionLine(
                edition.id(),
                words.state(edition),
                look(edition.state()),
                words.year(edition),
                edition.fileName(),
                edition.importedBy(),
                words.moment(edition.startedAt()),
                words.moment(edition.finishedAt()),
                edition.rowsRead(),
                edition.rowsKept(),
                edition.restorable());
    }

    private static String look(EditionState state) {
        return switch (state) {
            case PUBLISHED -> "status--ok status--done";
            case READING, STAGED -> "status--brand status--half";
            case SUPERSEDED -> "";
            case REFUSED -> "status--danger status--closed";
            case INTERRUPTED -> "status--warn status--closed";
        };
    }
}
