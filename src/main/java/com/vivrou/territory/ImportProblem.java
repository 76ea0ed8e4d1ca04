package com.vivrou.territory;

import java.util.Locale;

/** What the import of a data set may find. Words and remedy are texts of this feature, under {@link #key()}. */
public enum ImportProblem {
    // The file as a whole: nothing of it is kept.
    FILE_UNREADABLE(Severity.ERROR),
    FILE_EMPTY(Severity.ERROR),
    FILE_TRUNCATED(Severity.ERROR),
    FILE_BOMB(Severity.ERROR),
    FILE_OF_ANOTHER_KIND(Severity.ERROR),
    HTML_PAGE(Severity.ERROR),
    WRONG_ENCODING(Severity.ERROR),
    CSV_BROKEN(Severity.ERROR),
    JSON_BROKEN(Severity.ERROR),
    COLUMN_MISSING(Severity.ERROR),
    WRONG_DATA_SET(Severity.ERROR),
    COUNTS_SATELLITE(Severity.ERROR),
    YEAR_UNKNOWN(Severity.ERROR),
    YEAR_ABSURD(Severity.ERROR),
    NEEDS_ANOTHER_DATA_SET(Severity.ERROR),
    NO_ROW_KEPT(Severity.ERROR),
    FEW_COMMUNES(Severity.ERROR),
    MANY_ROWS_REFUSED(Severity.ERROR),
    OTHER_MAGNITUDE(Severity.ERROR),
    COMMUNES_LOST(Severity.ERROR),

    // A row or a cell: it is left out.
    ROW_LENGTH(Severity.WARNING),
    CODE_MISSING(Severity.WARNING),
    CODE_MALFORMED(Severity.WARNING),
    CODE_LOST_ITS_ZERO(Severity.ERROR),
    CODE_UNKNOWN(Severity.WARNING),
    CODE_TWICE(Severity.WARNING),
    NOT_A_NUMBER(Severity.WARNING),
    IMPOSSIBLE_VALUE(Severity.WARNING),
    CLASS_UNKNOWN(Severity.WARNING),
    COORDINATES_OUTSIDE_FRANCE(Severity.WARNING),
    OUTLINE_MALFORMED(Severity.WARNING),
    JUMP(Severity.WARNING),
    OLDER_THAN_PUBLISHED(Severity.WARNING),

    // What the reader knows of the source and set right.
    SECRET(Severity.NOTE),
    ZERO_MEANS_NONE(Severity.NOTE),
    EMPTY_ROW(Severity.NOTE),
    COLUMNS_SWAPPED(Severity.NOTE),
    COLUMN_REPEATED(Severity.NOTE),
    OLD_CODE(Severity.NOTE),
    ARRONDISSEMENT(Severity.NOTE),
    AREA_WITHOUT_DATA(Severity.NOTE),
    UNITS_ROW(Severity.NOTE),
    FOOTNOTE_ROW(Severity.NOTE),
    ROW_NOT_CONCERNED(Severity.NOTE),
    REPEATED_ROW(Severity.NOTE),
    ZERO_PUT_BACK(Severity.NOTE),
    STATION_UNKNOWN(Severity.NOTE),
    NOT_IN_THIS_FILE(Severity.NOTE);

    /** An error keeps the edition out; a warning leaves something out; a note tells what was set right. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    private final Severity severity;

    ImportProblem(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Key of the words; the remedy is under {@code <key>.remedy}. */
    public String key() {
        return "import." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
