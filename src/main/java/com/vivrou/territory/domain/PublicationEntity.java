package com.vivrou.territory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One vintage of one pack. Read-only at run time. */
@Entity
@Table(name = "reference_publication")
class PublicationEntity {
    @Id
    private int id;

    private int vintage;

    private String checksum = "";

    @Column(name = "contour_source")
    private String contourSource = "";

    protected PublicationEntity() {}

    int id() {
        return id;
    }

    int vintage() {
        return vintage;
    }

    String checksum() {
        return checksum;
    }

    String contourSource() {
        return contourSource;
    }
}
