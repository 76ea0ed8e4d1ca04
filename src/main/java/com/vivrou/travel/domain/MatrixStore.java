package com.vivrou.travel.domain;

import com.vivrou.tenancy.TenantTx;
import com.vivrou.travel.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The current territory's times along roads to its places of work. */
@ApplicationScoped
@TenantTx
class MatrixStore {
    private static final String ALL = "select m from MatrixEntity m";

    @PersistenceContext
    private EntityManager em;

    /** A place of work, and how one gets there. */
    record Key(double latitude, double longitude, Mode mode) {}

    Optional<RoadTimes> find(Key key) {
        return row(key).map(MatrixEntity::times);
    }

    /** Vintages by what is kept. */
    Map<Key, String> vintages() {
        return em.createQuery(ALL, MatrixEntity.class)
                .getResultStream()
                .collect(Collectors.toMap(MatrixEntity::key, MatrixEntity::vintage));
    }

    void save(Key key, RoadTimes times) {
        MatrixEntity row = row(key).orElseGet(() -> new MatrixEntity(key.latitude(), key.longitude(), key.mode()));
        row.know(times);
        em.persist(row);
    }

    /** Forgets all others. */
    void keep(Set<Key> keys) {
        em.createQuery(ALL, MatrixEntity.class)
                .getResultStream()
                .filter(row -> !keys.contains(row.key()))
                .toList()
                .forEach(em::remove);
    }

    private Optional<MatrixEntity> row(Key key) {
        return em.createQuery(
                        ALL + " where m.latitude = :latitude and m.longitude = :longitude and m.mode = :mode",
                        MatrixEntity.class)
                .setParameter("latitude", key.latitude())
                .setParameter("longitude", key.longitude())
                .setParameter("mode", key.mode())
                .getResultStream()
                .findFirst();
    }
}
