package com.vivrou.travel.domain;

import com.vivrou.tenancy.TenantOwned;
import com.vivrou.travel.Mode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Times along roads to one place of work of a territory, by one mode. */
@Entity
@Table(name = "travel_matrix")
class MatrixEntity extends TenantOwned {
    @Id
    private UUID id = UUID.randomUUID();

    private double latitude;
    private double longitude;

    @Enumerated(EnumType.STRING)
    private Mode mode = Mode.CAR;

    private String vintage = "";
    private String times = "";

    protected MatrixEntity() {}

    MatrixEntity(double latitude, double longitude, Mode mode) {
        this.latitude = latitude;
        this.longitude = longitude;
        this.mode = mode;
    }

    void know(RoadTimes found) {
        vintage = found.vintage();
        times = found.lines();
    }

    RoadTimes times() {
        return RoadTimes.of(vintage, times);
    }

    MatrixStore.Key key() {
        return new MatrixStore.Key(latitude, longitude, mode);
    }

    String vintage() {
        return vintage;
    }
}
