package com.vivrou.territory.domain;

import com.vivrou.territory.Atlas;
import com.vivrou.territory.Contours;
import com.vivrou.territory.MapDrawing;
import com.vivrou.territory.MapDrawings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps drawings by the hash of their outlines: equal outlines, equal drawing, whoever asks. */
@ApplicationScoped
class DrawingMaps implements MapDrawings {
    private static final int KEPT = 200;

    private final Map<String, MapDrawing> drawings = new ConcurrentHashMap<>();

    @Inject
    private Atlas atlas;

    @Override
    public Optional<MapDrawing> find() {
        return atlas.findContours().map(this::draw);
    }

    private MapDrawing draw(Contours contours) {
        if (drawings.size() > KEPT) {
            drawings.clear();
        }
        String key = contours.hash() + " " + atlas.perimeter().vintage();
        return drawings.computeIfAbsent(key, none -> DrawingMap.of(contours, atlas.perimeter()));
    }
}
