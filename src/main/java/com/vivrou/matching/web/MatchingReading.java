package com.vivrou.matching.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.vivrou.kernel.ApiProblem;
import com.vivrou.matching.Adult;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.Housing;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Threshold;
import com.vivrou.matching.Trade;
import com.vivrou.matching.Wishes;
import com.vivrou.matching.Workplace;
import com.vivrou.territory.Commune;
import com.vivrou.travel.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as JSON. What is left out has the usual answer; what is wrong is refused with the path of the field and
 * what it may hold.
 */
final class MatchingReading {
    private static final Pattern CODE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final int MOST_CHILDREN = 10;
    private static final int LONGEST_NAME = 80;
    private static final int OLDEST_CHILD = 25;
    private static final int USUAL_LIMIT = 20;
    private static final int MOST_COMMUNES = 1_000;

    private final Function<String, Optional<Commune>> communes;
    private final Map<String, Criterion> criteria;
    private final Map<String, String> trades;
    private final int year;
    private final JsonNode root;

    /**
     * @param communes a commune by its INSEE code, wherever it lies
     * @param trades names by code of those that can be looked for; none when no survey of them is published
     */
    MatchingReading(
            String json,
            List<Criterion> criteria,
            Function<String, Optional<Commune>> communes,
            Map<String, String> trades,
            int year) {
        this.criteria = criteria.stream().collect(Collectors.toMap(Criterion::code, Function.identity()));
        this.communes = communes;
        this.trades = trades;
        this.year = year;
        this.root = JsonDocument.read(json);
        new JsonField(root, "").only("adults", "children", "housing", "wishes", "counts", "limit", "neighbours");
    }

    boolean neighbours() {
        return field("neighbours").flag();
    }

    /** How many communes to tell with their reasons. */
    int limit() {
        JsonField limit = field("limit");
        return limit.isAbsent() ? USUAL_LIMIT : limit.whole(1, MOST_COMMUNES);
    }

    MatchingRequest request() {
        return new MatchingRequest(adults(), children(), housing(), wishes(), counts(field("counts"), true), year);
    }

    private List<Adult> adults() {
        List<Adult> adults = new ArrayList<>();
        for (JsonField each : field("adults").elements(MatchingRequest.MOST_ADULTS)) {
            adults.add(adult(each));
        }
        return adults.isEmpty() ? List.of(new Adult("", null, Shift.NONE, Map.of())) : adults;
    }

    private Adult adult(JsonField adult) {
        adult.only("name", "work", "shift", "mode", "trade", "counts");
        Workplace work = workplace(adult.at("work"));
        return new Adult(
                adult.at("name").words(LONGEST_NAME),
                work,
                adult.at("shift").oneOf(Shift.values(), work == null ? Shift.NONE : Shift.DAY),
                trade(adult.at("trade")),
                adult.at("mode").oneOf(Mode.values(), Mode.CAR),
                counts(adult.at("counts"), false));
    }

    /** Of those that are published, where any are; its name may be left out. */
    private @Nullable Trade trade(JsonField trade) {
        if (trade.isAbsent()) {
            return null;
        }
        JsonField code = trade.only("code", "name").at("code");
        String asked = code.words(LONGEST_NAME);
        if (asked.isEmpty() || !trades.isEmpty() && !trades.containsKey(asked)) {
            throw refused("trade", code.path(), asked);
        }
        String name = trade.at("name").words(LONGEST_NAME);
        return new Trade(asked, name.isEmpty() ? trades.getOrDefault(asked, "") : name);
    }

    /** A commune, or a position; beside a position, a commune may be one that is not known here. */
    private @Nullable Workplace workplace(JsonField work) {
        if (work.isAbsent()) {
            return null;
        }
        work.only("commune", "latitude", "longitude", "name");
        String code = work.at("commune").words(LONGEST_NAME);
        Commune commune = communes.apply(code).orElse(null);
        boolean placed =
                !work.at("latitude").isAbsent() || !work.at("longitude").isAbsent();
        if (commune == null && !code.isEmpty() && !(placed && CODE.matcher(code).matches())) {
            throw refused("commune", work.at("commune").path(), code);
        }
        String name = work.at("name").words(LONGEST_NAME);
        if (!placed && commune != null) {
            return new Workplace(commune.latitude(), commune.longitude(), commune.code(), commune.name());
        }
        return new Workplace(
                work.at("latitude").required(-90, 90),
                work.at("longitude").required(-180, 180),
                code,
                name.isEmpty() && commune != null ? commune.name() : name);
    }

    private List<Integer> children() {
        return field("children").elements(MOST_CHILDREN).stream()
                .map(child -> child.whole(year - OLDEST_CHILD, year + 1))
                .toList();
    }

    private Housing housing() {
        JsonField housing = field("housing").only("tenure", "dwelling", "budget", "surface");
        JsonField budget = housing.at("budget");
        JsonField surface = housing.at("surface");
        return new Housing(
                housing.at("tenure").oneOf(Tenure.values(), Tenure.RENT),
                housing.at("dwelling").oneOf(Dwelling.values(), Dwelling.EITHER),
                budget.isAbsent() ? null : (Double) budget.required(1, 10_000_000),
                surface.isAbsent() ? null : (Integer) (int) Math.round(surface.required(9, 500)));
    }

    private Wishes wishes() {
        JsonField wishes = field("wishes").only("size", "setting", "relief", "heart");
        JsonField heart = wishes.at("heart").only("latitude", "longitude", "name");
        return new Wishes(
                wishes.at("size").oneOf(PlaceSize.values()),
                wishes.at("setting").oneOf(Wishes.Setting.values()),
                wishes.at("relief").oneOf(Wishes.Relief.values()),
                heart.isAbsent()
                        ? null
                        : new Wishes.Heart(
                                heart.at("latitude").required(-90, 90),
                                heart.at("longitude").required(-180, 180),
                                heart.at("name").words(LONGEST_NAME)));
    }

    /** @param withUsual whether what is not told has the usual answer */
    private Map<String, Preference> counts(JsonField told, boolean withUsual) {
        Map<String, Preference> counts = new HashMap<>();
        if (withUsual) {
            criteria.values().forEach(each -> counts.put(each.code(), Preference.of(each.usual())));
        }
        for (String code : told.names()) {
            Criterion criterion = criteria.get(code);
            if (criterion == null) {
                throw refused(
                        "criterion",
                        told.at(code).path(),
                        criteria.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
            counts.put(code, preference(told.at(code), criterion));
        }
        return counts;
    }

    private static Preference preference(JsonField told, Criterion criterion) {
        told.only("importance", "weight", "line");
        JsonField line = told.at("line");
        Threshold threshold = criterion.threshold();
        if (!line.isAbsent() && threshold == null) {
            throw refused("line", line.path());
        }
        Preference preference = new Preference(
                told.at("importance").oneOf(Importance.values(), criterion.usual()),
                line.isAbsent() || threshold == null
                        ? null
                        : (Double) line.required(threshold.lowest(), threshold.highest()));
        JsonField weight = told.at("weight");
        return weight.isAbsent() ? preference : preference.withWeight(weight.whole(0, Importance.HEAVIEST));
    }

    private JsonField field(String name) {
        return new JsonField(root, "").at(name);
    }

    private static ApiProblem refused(String kind, String path, Object... values) {
        return JsonField.refused(kind, path, values);
    }
}
