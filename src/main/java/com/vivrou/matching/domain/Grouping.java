package com.vivrou.matching.domain;

import com.vivrou.matching.NationalRanking.Best;
import com.vivrou.matching.NationalRanking.Territory;
import com.vivrou.matching.engine.Outcome;
import com.vivrou.matching.engine.Steadiness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ranks territories by their best communes. */
final class Grouping {
    private final Terrain terrain;
    private final Outcome outcome;
    private final Map<String, List<Integer>> ranked = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    private record Scored(String name, double score) {
        int points() {
            return (int) Math.round(score);
        }
    }

    Grouping(Terrain terrain, Outcome outcome) {
        this.terrain = terrain;
        this.outcome = outcome;
        for (int place : outcome.order()) {
            terrain.findTerritory(place).ifPresent(name -> ranked.computeIfAbsent(name, none -> new ArrayList<>())
                    .add(place));
        }
        for (int place = 0; place < terrain.size(); place++) {
            terrain.findTerritory(place).ifPresent(name -> sizes.merge(name, 1, Integer::sum));
        }
    }

    List<Territory> territories() {
        List<Scored> order = ranked.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), score(entry.getValue())))
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::name))
                .toList();
        List<Territory> territories = new ArrayList<>(order.size());
        for (int i = 0; i < order.size(); i++) {
            Scored scored = order.get(i);
            boolean ties = i > 0 && order.get(i - 1).points() == scored.points();
            int rank = ties ? territories.get(i - 1).rank() : i + 1;
            territories.add(territory(scored, rank));
        }
        return territories;
    }

    /** Whether the first of them holds. */
    Steadiness steadiness(List<Territory> ordered) {
        int first = (int)
                ordered.stream().filter(territory -> territory.rank() == 1).count();
        return Steadiness.ofGroups(
                outcome,
                ordered.stream().map(territory -> places(territory.id())).toList(),
                first,
                Territory.BEST);
    }

    private int[] places(String name) {
        return ranked.getOrDefault(name, List.of()).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Territory territory(Scored scored, int rank) {
        List<Integer> places = ranked.getOrDefault(scored.name(), List.of());
        return new Territory(
                scored.name(),
                rank,
                scored.points(),
                places.size(),
                sizes.getOrDefault(scored.name(), 0),
                places.stream().limit(Territory.BEST).map(this::best).toList());
    }

    private Best best(int place) {
        return new Best(terrain.name(place), (int) Math.round(outcome.score(place)), outcome.rank(place));
    }

    private double score(List<Integer> places) {
        return places.stream()
                .limit(Territory.BEST)
                .mapToDouble(outcome::score)
                .average()
                .orElse(0);
    }
}
