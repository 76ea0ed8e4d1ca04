package com.vivrou.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an indicator says of a commune: an amount or words. Read-only at run time. */
@Entity
@Table(name = "reference_figure")
@IdClass(FigureEntity.Key.class)
class FigureEntity {
    @Id
    @Column(name = "publication_id")
    private int publicationId;

    @Id
    @Column(name = "commune_code")
    private String communeCode = "";

    @Id
    @Column(name = "indicator_code")
    private String indicatorCode = "";

    private @Nullable Double amount;

    private @Nullable String words;

    protected FigureEntity() {}

    String communeCode() {
        return communeCode;
    }

    String indicatorCode() {
        return indicatorCode;
    }

    @Nullable
    Double amount() {
        return amount;
    }

    @Nullable
    String words() {
        return words;
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        int publicationId;
        String communeCode = "";
        String indicatorCode = "";

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.publicationId == publicationId
                    && key.communeCode.equals(communeCode)
                    && key.indicatorCode.equals(indicatorCode);
        }

        @Override
        public int hashCode() {
            return Objects.hash(publicationId, communeCode, indicatorCode);
        }
    }
}
