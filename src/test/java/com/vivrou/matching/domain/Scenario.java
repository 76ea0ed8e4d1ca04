package com.vivrou.matching.domain;

import com.vivrou.matching.Adult;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.Housing;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Wishes;
import com.vivrou.matching.Workplace;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.Perimeter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A made-up territory along a straight road and a household, told as text. Places stand some kilometres apart. */
final class Scenario {
    private static final double KM_PER_DEGREE = 111.195;

    private final List<Commune> communes = new ArrayList<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Double> positions = new HashMap<>();
    private final List<Adult> adults = new ArrayList<>();
    private final List<Integer> children = new ArrayList<>();
    private final Map<String, Preference> preferences = new HashMap<>();
    private @Nullable Double budget;
    private @Nullable Integer surface;
    private @Nullable PlaceSize size;
    private Tenure tenure = Tenure.RENT;
    private Dwelling dwelling = Dwelling.HOUSE;

    /** A commune at a kilometre of the road, with figures told as {@code "fibre_share 90, schools 2"}. */
    Scenario place(String name, double kilometre, int population, String figures) {
        Map<String, Figure> known = new HashMap<>();
        for (String told : figures.isBlank() ? new String[0] : figures.split(", ")) {
            String[] words = told.split(" ");
            Indicator indicator = indicators.computeIfAbsent(words[0], PackedTerritory::indicator);
            known.put(words[0], new Figure.Amount(indicator, Double.parseDouble(words[1])));
        }
        positions.put(name, kilometre);
        communes.add(new Commune(
                "%05d".formatted(communes.size() + 1),
                name,
                name,
                List.of(),
                "",
                "",
                OptionalInt.of(population),
                46 + kilometre / KM_PER_DEGREE,
                5,
                known));
        return this;
    }

    Scenario adult(String name, String workplace, Shift shift, String... wishes) {
        double latitude = 46 + positions.getOrDefault(workplace, 0.0) / KM_PER_DEGREE;
        adults.add(new Adult(
                name, workplace.isEmpty() ? null : new Workplace(latitude, 5, "", workplace), shift, wishes(wishes)));
        return this;
    }

    Scenario child(int born) {
        children.add(born);
        return this;
    }

    Scenario budget(double euros) {
        budget = euros;
        return this;
    }

    Scenario buying(double euros) {
        tenure = Tenure.BUY;
        return budget(euros);
    }

    Scenario surface(int squareMetres) {
        surface = squareMetres;
        return this;
    }

    Scenario dwelling(Dwelling wished) {
        dwelling = wished;
        return this;
    }

    Scenario size(PlaceSize wished) {
        size = wished;
        return this;
    }

    /** Wishes of the household, told as {@code "fibre important"} or {@code "commute must 30"}. */
    Scenario wish(String... wishes) {
        preferences.putAll(wishes(wishes));
        return this;
    }

    Ranking rank() {
        Perimeter perimeter = new Perimeter("scenario", communes, List.copyOf(indicators.values()));
        return new Answering(Terrain.of(perimeter), request()).answer();
    }

    MatchingRequest request() {
        return new MatchingRequest(
                adults, children, new Housing(tenure, dwelling, budget, surface), Wishes.of(size), preferences, 2026);
    }

    /** The ranked communes as one line: {@code "1 Haut 80, 2= Bas 60, 2= Val 60"}. */
    static String told(Ranking ranking) {
        return ranking.ranked().stream()
                .map(result -> result.rank() + (result.tied() ? "= " : " ") + result.name() + " " + result.points())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Preference> wishes(String... wishes) {
        Map<String, Preference> told = new HashMap<>();
        for (String wish : wishes) {
            String[] words = wish.split(" ");
            told.put(
                    words[0],
                    new Preference(
                            Importance.valueOf(words[1].toUpperCase(Locale.ROOT)),
                            words.length > 2 ? Double.valueOf(words[2]) : null));
        }
        return told;
    }
}
