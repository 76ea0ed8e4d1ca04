package com.vivrou.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** A commune in one publication. Read-only at run time. */
@Entity
@Table(name = "reference_commune")
@IdClass(CommuneEntity.Key.class)
class CommuneEntity {
    @Id
    @Column(name = "publication_id")
    private int publicationId;

    @Id
    private String code = "";

    private String name = "";
    private String slug = "";
    private String postcodes = "";

    @Column(name = "epci_siren")
    private String epciSiren = "";

    @Column(name = "epci_name")
    private String epciName = "";

    private double latitude;
    private double longitude;

    protected CommuneEntity() {}

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String slug() {
        return slug;
    }

    List<String> postcodes() {
        return List.of(postcodes.split("\\|"));
    }

    String epciSiren() {
        return epciSiren;
    }

    String epciName() {
        return epciName;
    }

    double latitude() {
        return latitude;
    }

    double longitude() {
        return longitude;
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
