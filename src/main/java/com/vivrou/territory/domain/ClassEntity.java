package com.vivrou.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** How the producer names one class of an indicator in classes. Read-only at run time. */
@Entity
@Table(name = "reference_class")
@IdClass(ClassEntity.Key.class)
class ClassEntity {
    @Id
    @Column(name = "publication_id")
    private int publicationId;

    @Id
    @Column(name = "indicator_code")
    private String indicatorCode = "";

    @Id
    private String value = "";

    @Column(name = "name_fr")
    private String nameFr = "";

    @Column(name = "name_en")
    private String nameEn = "";

    protected ClassEntity() {}

    String indicatorCode() {
        return indicatorCode;
    }

    String value() {
        return value;
    }

    String nameFr() {
        return nameFr;
    }

    String nameEn() {
        return nameEn;
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        int publicationId;
        String indicatorCode = "";
        String value = "";

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.publicationId == publicationId
                    && key.indicatorCode.equals(indicatorCode)
                    && key.value.equals(value);
        }

        @Override
        public int hashCode() {
            return Objects.hash(publicationId, indicatorCode, value);
        }
    }
}
