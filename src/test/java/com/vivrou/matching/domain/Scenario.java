package com.vivrou.matching.domain;

import com.vivrou.matching.Adult;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.Housing;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.NationalRanking;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Ranking;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Trade;
import com.vivrou.matching.WhatIf;
import com.vivrou.matching.Wishes;
import com.vivrou.matching.Workplace;
import com.vivrou.territory.Commune;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.Source;
import com.vivrou.travel.Method;
import com.vivrou.travel.Mode;
import com.vivrou.travel.TravelAnswer;
import com.vivrou.travel.TravelTimes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
    private Wishes wishes = Wishes.NONE;
    private TravelTimes travel = new Estimated();
    private final Map<String, Map<String, Integer>> recruitments = new HashMap<>();
    private Tenure tenure = Tenure.RENT;
    private Dwelling dwelling = Dwelling.HOUSE;

    /** A commune at a kilometre of the road, with figures told as {@code "fibre_share 90, schools 2"}. */
    Scenario place(String name, double kilometre, int population, String figures) {
        Map<String, Figure> known = new HashMap<>();
        for (String told : figures.isBlank() ? new String[0] : figures.split(", ")) {
            String[] words = told.split(" ");
            Indicator indicator = indicators.computeIfAbsent(words[0], Scenario::indicator);
            known.put(
                    words[0],
                    indicator.isWords()
                            ? new Figure.Words(indicator, words[1])
                            : new Figure.Amount(indicator, Double.parseDouble(words[1])));
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

    /** An adult without work who looks for some. */
    Scenario seeking(String name, String trade, String... wishes) {
        adults.add(new Adult(name, null, Shift.NONE, new Trade(trade, trade), Mode.CAR, wishes(wishes)));
        return this;
    }

    /** Recruitments planned, by employment area. */
    Scenario recruitments(String trade, Map<String, Integer> projects) {
        recruitments.put(trade, projects);
        return this;
    }

    Scenario wishing(Wishes wished) {
        wishes = wished;
        return this;
    }

    /** Buses take ten minutes from everywhere, and none runs from this place. */
    Scenario byBus(String without) {
        travel = (trip, homes) -> {
            TravelAnswer.Draft draft = new TravelAnswer.Draft(homes.size());
            for (int home = 0; home < homes.size(); home++) {
                if (communes.get(home).name().equals(without)) {
                    draft.none(home, Method.TIMETABLE);
                } else {
                    draft.minutes(home, 10, Method.TIMETABLE);
                }
            }
            return draft.answer("timetable");
        };
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
        return wishing(Wishes.of(wished));
    }

    /** Wishes of the household, told as {@code "fibre important"} {@code "commute must 30"} or {@code "fibre nice@4"}. */
    Scenario wish(String... wishes) {
        preferences.putAll(wishes(wishes));
        return this;
    }

    Ranking rank() {
        return new Answering(terrain(), request()).answer();
    }

    /** As if these communes were the country. */
    /** Only the first places by name take part; the others lie around. */
    Ranking rankAmong(int first) {
        return new Answering(terrain().limitedTo(first), request()).answer();
    }

    NationalRanking nationally(int most) {
        return new Answering(terrain(), request()).answerNationally(most);
    }

    WhatIf whatIf(String name) {
        String code = communes.stream()
                .filter(commune -> commune.name().equals(name))
                .map(Commune::code)
                .findFirst()
                .orElseThrow();
        return new Wondering(terrain(), request()).about(code).orElseThrow();
    }

    private Terrain terrain() {
        communes.sort(Comparator.comparing(Commune::name));
        CommuneTable table = CommuneTable.of("scenario", communes, List.copyOf(indicators.values()));
        return Terrain.of(table, table.size(), table, travel, market());
    }

    private JobMarket market() {
        return new JobMarket() {
            @Override
            public Map<String, Integer> projects(String job) {
                return recruitments.getOrDefault(job, Map.of());
            }

            @Override
            public Optional<Source> findSource() {
                return recruitments.isEmpty()
                        ? Optional.empty()
                        : Optional.of(PackedTerritory.indicator("bmo").source());
            }
        };
    }

    private static Indicator indicator(String code) {
        Indicator amount = PackedTerritory.indicator(code);
        return Set.of("density_class", "mountain", "employment_area", "industrial_territory")
                        .contains(code)
                ? new Indicator(code, "class", amount.source(), amount.grain(), amount.cogYear())
                : amount;
    }

    MatchingRequest request() {
        return new MatchingRequest(
                adults, children, new Housing(tenure, dwelling, budget, surface), wishes, preferences, 2026);
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
            String[] level = words[1].split("@");
            told.put(
                    words[0],
                    new Preference(
                            Importance.valueOf(level[0].toUpperCase(Locale.ROOT)),
                            words.length > 2 ? Double.valueOf(words[2]) : null,
                            level.length > 1 ? Integer.valueOf(level[1]) : null));
        }
        return told;
    }
}
