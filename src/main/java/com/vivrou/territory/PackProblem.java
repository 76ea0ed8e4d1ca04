package com.vivrou.territory;

import java.util.Locale;

/** What may be wrong in a pack. Words and remedy are texts of this feature, under {@link #key()}. */
public enum PackProblem {
    FILE_MISSING,
    FILE_EMPTY,
    FILE_UNREADABLE,
    BYTE_ORDER_MARK,
    NOT_UTF8,
    HTML_PAGE,
    WRONG_SEPARATOR,
    CSV_BROKEN,
    YAML_BROKEN,
    JSON_BROKEN,

    FIELD_MISSING,
    FIELD_MALFORMED,
    SLUG_OF_ANOTHER_FOLDER,
    THEME_UNKNOWN,
    KIND_UNKNOWN,
    SIREN_MALFORMED,

    COLUMN_MISSING,
    COLUMN_TWICE,
    COLUMN_NOT_DESCRIBED,
    COLUMN_ONLY_DESCRIBED,
    UNIT_UNKNOWN,
    GRAIN_UNKNOWN,
    YEAR_ABSURD,

    ROW_LENGTH,
    CODE_MALFORMED,
    CODE_LOST_ITS_ZERO,
    CODE_TWICE,
    NAME_MISSING,
    POSTCODE_MALFORMED,
    EPCI_UNKNOWN,
    MEMBER_WITHOUT_COMMUNES,
    NOT_A_NUMBER,
    DECIMAL_COMMA,
    PLACEHOLDER,
    CLASS_UNKNOWN,
    OUT_OF_RANGE,
    ZERO_FOR_UNKNOWN,
    COORDINATES_MISSING,
    COORDINATES_SWAPPED,
    COORDINATES_OUTSIDE_FRANCE,
    COMMUNE_FAR_AWAY(Severity.WARNING),

    CONTOUR_WITHOUT_CODE,
    CONTOUR_TWICE,
    CONTOUR_OF_ANOTHER_COMMUNE,
    CONTOUR_MISSING(Severity.WARNING),
    CONTOUR_MALFORMED,
    CONTENT_MISSING,
    NATIONAL_ATLAS_NEEDED;

    /** An error keeps the pack closed; a warning is only said. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private final Severity severity;

    PackProblem() {
        this(Severity.ERROR);
    }

    PackProblem(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Key of the words; the remedy is under {@code <key>.remedy}. */
    public String key() {
        return "pack." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
