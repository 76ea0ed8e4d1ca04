package com.vivrou.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** The outline of a commune as a GeoJSON geometry. Read-only at run time. */
@Entity
@Table(name = "reference_contour")
@IdClass(ContourEntity.Key.class)
class ContourEntity {
    @Id
    @Column(name = "publication_id")
    private int publicationId;

    @Id
    @Column(name = "commune_code")
    private String communeCode = "";

    private String geometry = "";

    protected ContourEntity() {}

    String communeCode() {
        return communeCode;
    }

    String geometry() {
        return geometry;
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        int publicationId;
        String communeCode = "";

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.publicationId == publicationId
                    && key.communeCode.equals(communeCode);
        }

        @Override
        public int hashCode() {
            return Objects.hash(publicationId, communeCode);
        }
    }
}
