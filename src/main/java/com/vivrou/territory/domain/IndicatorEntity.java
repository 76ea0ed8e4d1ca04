package com.vivrou.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an indicator measures in one publication, and who says so. Read-only at run time. */
@Entity
@Table(name = "reference_indicator")
@IdClass(IndicatorEntity.Key.class)
class IndicatorEntity {
    @Id
    @Column(name = "publication_id")
    private int publicationId;

    @Id
    private String code = "";

    private int position;

    private String unit = "";

    private String producer = "";

    private String dataset = "";

    private int year;

    private String licence = "";

    private @Nullable String url;

    private String grain = "";

    @Column(name = "cog_year")
    private int cogYear;

    protected IndicatorEntity() {}

    String code() {
        return code;
    }

    int position() {
        return position;
    }

    String unit() {
        return unit;
    }

    String producer() {
        return producer;
    }

    String dataset() {
        return dataset;
    }

    int year() {
        return year;
    }

    String licence() {
        return licence;
    }

    @Nullable
    String url() {
        return url;
    }

    String grain() {
        return grain;
    }

    int cogYear() {
        return cogYear;
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        int publicationId;
        String code = "";

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.publicationId == publicationId && key.code.equals(code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(publicationId, code);
        }
    }
}
