package com.vivrou.household;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vivrou.household.Answers.Adult;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Wishes.Relief;
import com.vivrou.matching.Wishes.Setting;
import com.vivrou.travel.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers as a JSON object, for the database and, compressed, for an address. The names and words below are stored in
 * both: they may be added to, never renamed.
 */
public final class AnswersJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{10}");

    private AnswersJson() {}

    public static String write(Answers answers) {
        return object(answers).toString();
    }

    /** The same for an address, with the mark of the member whose part comes first. */
    static String write(Answers answers, String by) {
        ObjectNode root = object(answers);
        return (by.isEmpty() ? root : root.put("by", by)).toString();
    }

    private static ObjectNode object(Answers answers) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode adults = root.putArray("adults");
        answers.adults().forEach(adult -> write(adult, adults.addObject()));
        ArrayNode children = root.putArray("children");
        answers.childrenBirthYears().forEach(children::add);
        root.put("tenure", answers.tenure().name());
        ifPresent(answers.budget(), budget -> root.put("budget", budget));
        root.put("dwelling", answers.dwelling().name());
        ifPresent(answers.surface(), surface -> root.put("surface", surface));
        ifPresent(answers.bedrooms(), bedrooms -> root.put("bedrooms", bedrooms));
        Wishes wishes = answers.wishes();
        ifPresent(wishes.size(), size -> root.put("size", size.name()));
        ifPresent(wishes.setting(), setting -> root.put("setting", setting.name()));
        ifPresent(wishes.relief(), relief -> root.put("relief", relief.name()));
        ifPresent(wishes.heart(), heart -> root.put("heart", heart));
        if (wishes.around()) {
            root.put("around", true);
        }
        return root;
    }

    /** Empty when the text is no answers of any version. */
    public static Optional<Answers> read(String json) {
        try {
            return Optional.of(answers(JSON.readTree(json)));
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The mark of the member whose part comes first; empty when there is none. */
    static String readBy(String json) {
        try {
            String by = JSON.readTree(json).path("by").asText("");
            return MARK.matcher(by).matches() ? by : "";
        } catch (JsonProcessingException unreadable) {
            return "";
        }
    }

    private static void write(Adult adult, ObjectNode node) {
        if (!adult.name().isEmpty()) {
            node.put("name", adult.name());
        }
        adult.findWorkplace().ifPresent(workplace -> {
            ObjectNode work = node.putObject("work");
            work.put("commune", workplace.communeCode());
            if (!workplace.label().isEmpty()) {
                work.put("label", workplace.label());
            }
            workplace.findPosition().ifPresent(position -> work.put("lat", position.latitude())
                    .put("lon", position.longitude()));
        });
        node.put("shift", adult.shift().name());
        if (adult.mode() != Mode.CAR) {
            node.put("mode", adult.mode().name());
        }
        ifPresent(adult.trade(), trade -> node.put("trade", trade));
        ObjectNode preferences = node.putObject("counts");
        new TreeMap<>(adult.preferences())
                .forEach((criterion, preference) -> preferences.put(criterion, PreferenceWords.write(preference)));
    }

    private static Answers answers(JsonNode root) {
        List<Adult> adults = new ArrayList<>();
        root.path("adults").forEach(node -> adults.add(adult(node)));
        List<Integer> children = new ArrayList<>();
        root.path("children").forEach(node -> children.add(number(node)));
        JsonNode budget = root.path("budget");
        JsonNode surface = root.path("surface");
        JsonNode bedrooms = root.path("bedrooms");
        return new Answers(
                adults,
                children,
                Tenure.valueOf(root.path("tenure").asText()),
                budget.isMissingNode() ? null : number(budget),
                Dwelling.valueOf(root.path("dwelling").asText()),
                surface.isMissingNode() ? null : number(surface),
                bedrooms.isMissingNode() ? null : number(bedrooms),
                new Wishes(
                        told(root.path("size"), PlaceSize::valueOf),
                        told(root.path("setting"), Setting::valueOf),
                        told(root.path("relief"), Relief::valueOf),
                        told(root.path("heart"), heart -> heart),
                        root.path("around").asBoolean(false)));
    }

    private static Adult adult(JsonNode node) {
        Map<String, Preference> preferences = new TreeMap<>();
        node.path("counts")
                .properties()
                .forEach(entry -> preferences.put(
                        entry.getKey(), PreferenceWords.read(entry.getValue().asText())));
        return new Adult(
                node.path("name").asText(""),
                workplace(node.path("work")),
                Shift.valueOf(node.path("shift").asText()),
                Mode.valueOf(node.path("mode").asText(Mode.CAR.name())),
                told(node.path("trade"), trade -> trade),
                preferences);
    }

    private static @Nullable Workplace workplace(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        String commune = node.path("commune").asText();
        String label = node.path("label").asText("");
        return node.has("lat")
                ? Workplace.site(
                        label,
                        commune,
                        node.path("lat").asDouble(Double.NaN),
                        node.path("lon").asDouble(Double.NaN))
                : new Workplace(label, commune, null);
    }

    private static <T> @Nullable T told(JsonNode node, Function<String, T> read) {
        return node.isMissingNode() ? null : read.apply(node.asText());
    }

    private static Integer number(JsonNode node) {
        if (!node.isInt()) {
            throw new IllegalArgumentException("Not a whole number: " + node);
        }
        return (Integer) node.intValue();
    }

    private static <T> void ifPresent(@Nullable T value, Consumer<T> use) {
        if (value != null) {
            use.accept(value);
        }
    }
}
