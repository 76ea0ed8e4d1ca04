package com.vivrou.territory.domain;

import com.vivrou.territory.Atlas;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Contours;
import com.vivrou.territory.MapDrawing;
import com.vivrou.territory.MapDrawings;
import com.vivrou.territory.NationalAtlas;
import com.vivrou.territory.Perimeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps drawings by the hash of their outlines: equal outlines, equal drawing, whoever asks. */
@ApplicationScoped
class DrawingMaps implements MapDrawings {
    private static final int KEPT = 200;
    private static final Perimeter NOWHERE = new Perimeter("", List.of(), List.of());

    private final Map<String, MapDrawing> drawings = new ConcurrentHashMap<>();

    @Inject
    private Atlas atlas;

    @Inject
    private NationalAtlas national;

    @Override
    public Optional<MapDrawing> find() {
        return atlas.findContours().map(this::draw);
    }

    @Override
    public Optional<MapDrawing> findWithSurroundings() {
        Perimeter around = atlas.surroundings();
        return around.communes().isEmpty() ? find() : atlas.findContours().map(contours -> draw(contours, around));
    }

    private MapDrawing draw(Contours contours) {
        return keep(
                contours.hash() + " " + atlas.perimeter().vintage(),
                () -> DrawingMap.of(contours, atlas.perimeter(), NOWHERE, Map.of()));
    }

    private MapDrawing draw(Contours contours, Perimeter around) {
        return keep(
                contours.hash() + " " + around.vintage(),
                () -> DrawingMap.of(
                        contours,
                        atlas.perimeter(),
                        around,
                        national.outlines(
                                around.communes().stream().map(Commune::code).toList())));
    }

    private MapDrawing keep(String key, Supplier<MapDrawing> drawing) {
        if (drawings.size() > KEPT) {
            drawings.clear();
        }
        return drawings.computeIfAbsent(key, none -> drawing.get());
    }
}
