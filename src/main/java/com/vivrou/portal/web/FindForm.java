package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.Adult;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.Housing;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Reasons;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Threshold;
import com.vivrou.matching.Trade;
import com.vivrou.matching.Wishes;
import com.vivrou.matching.Wishes.Relief;
import com.vivrou.matching.Wishes.Setting;
import com.vivrou.travel.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a household tells in the address of the page, and what is wrong with it. A choice that is none of those offered
 * counts as not made; what is typed and cannot be read is refused at its field and stays in it.
 */
public final class FindForm {
    /** Children by how old they are, with the age that stands for each band. */
    static final Map<String, Integer> BANDS = bands();

    private static final Map<String, String> USUAL =
            Map.of("logement", Tenure.RENT.name(), "type", Dwelling.EITHER.name());

    static final int MOST_CHILDREN = 4;
    static final int LONGEST = 80;

    private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

    private final Map<String, String> typed;
    private final Texts texts;
    private final List<Criterion> criteria;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Proposal place;
    private final Proposal trade;
    private final BudgetField budget;
    private final MustLines lines;

    /** What is wrong with a field; {@code field} is its identifier in the page. */
    public record Fault(String field, String message) {}

    /** @param typed the address's parameters; those of other names are left aside */
    FindForm(Map<String, String> typed, Texts texts, List<Criterion> criteria, Proposals proposals) {
        this.typed = renamed(typed);
        this.texts = texts;
        this.criteria = criteria;
        this.lines = new MustLines(this.typed, texts);
        this.budget = new BudgetField(value("budget"), tenure(), texts);
        budget.findFault().ifPresent(fault -> faults.put("budget", fault));
        this.place = proposals.place(words("lieu"), value("commune"));
        this.trade = proposals.trade(words("metier"), value("metier-code"));
        place.findFault().ifPresent(fault -> faults.putIfAbsent("lieu", fault));
        trade.findFault().ifPresent(fault -> faults.putIfAbsent("metier", fault));
        Reasons reasons = new Reasons(texts.bundle().getLocale());
        musts().forEach(criterion -> lines.findFault(criterion, reasons)
                .ifPresent(fault -> faults.put(MustLines.field(criterion.code()), fault)));
    }

    /** Whether the form was sent. */
    public boolean isSent() {
        return typed.containsKey("adultes");
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether this is chosen, or usual where nothing is. */
    public boolean is(String field, String choice) {
        return chosen(field).equals(choice);
    }

    public boolean wrong(String field) {
        return isSent() && faults.containsKey(field);
    }

    public String fault(String field) {
        return isSent() ? faults.getOrDefault(field, "") : "";
    }

    public List<Fault> faults() {
        List<Fault> list = new ArrayList<>();
        faults.forEach((field, message) -> list.add(new Fault(field, message)));
        return isSent() ? list : List.of();
    }

    /** What a field's {@code aria-describedby} names: its hint, and its error when there is one. */
    public String described(String field) {
        return field + "-aide" + (wrong(field) ? " " + field + "-erreur" : "");
    }

    /** Communes that answer what was typed, when it is more than one. */
    public List<Proposal.Choice> places() {
        return place.choices();
    }

    public List<Proposal.Choice> trades() {
        return trade.choices();
    }

    /** Code of the dear place; empty until it is known. */
    public String placeCode() {
        return place.chosen().map(Proposal.Choice::code).orElse("");
    }

    MustLines lines() {
        return lines;
    }

    /** The budget one step higher; empty at its end. */
    OptionalDouble nextBudget() {
        return budget.next();
    }

    Importance importance(Criterion criterion) {
        return Arrays.stream(Importance.values())
                .filter(each -> each.name().equals(value(criterion.code())))
                .findFirst()
                .orElse(criterion.usual());
    }

    /** The territory to be found in the ranking, by its name or where it is; empty for the whole ranking. */
    String sought() {
        String words = value("territoire").strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    int page() {
        String page = value("page");
        return PAGE.matcher(page).matches() ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    /** Empty before the form is sent, and while something in it is to be corrected. */
    Optional<MatchingRequest> findRequest(int year) {
        if (!isSent() || !faults.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Preference> preferences = new LinkedHashMap<>();
        criteria.forEach(criterion -> preferences.put(criterion.code(), preference(criterion)));
        return Optional.of(new MatchingRequest(adults(), birthYears(year), housing(), wishes(), preferences, year));
    }

    /** The address of these answers, without what was left as it was. */
    FindAddress address() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("adultes", chosen("adultes"));
        List<String> names = new ArrayList<>(BANDS.keySet());
        names.addAll(List.of("logement", "budget", "type", "taille", "cadre", "montagne"));
        names.addAll(List.of("lieu", "commune", "metier", "metier-code", "territoire"));
        criteria.stream()
                .filter(criterion -> importance(criterion) != criterion.usual())
                .forEach(criterion -> names.add(criterion.code()));
        musts().filter(criterion -> line(criterion) != null)
                .forEach(criterion -> names.add(MustLines.field(criterion.code())));
        for (String name : names) {
            String value = value(name);
            if (!value.isBlank() && !value.equals(USUAL.get(name)) && !(BANDS.containsKey(name) && value.equals("0"))) {
                answers.put(name, value);
            }
        }
        return new FindAddress(answers);
    }

    private Stream<Criterion> musts() {
        return criteria.stream().filter(criterion -> importance(criterion) == Importance.MUST);
    }

    /** Null where the usual one holds. */
    private @Nullable Double line(Criterion criterion) {
        OptionalDouble line = lines.find(criterion);
        Threshold threshold = criterion.threshold();
        return threshold == null || line.isEmpty() || line.getAsDouble() == threshold.usual()
                ? null
                : (Double) line.getAsDouble();
    }

    private Preference preference(Criterion criterion) {
        Importance importance = importance(criterion);
        return new Preference(importance, importance == Importance.MUST ? line(criterion) : null);
    }

    private List<Adult> adults() {
        Trade sought =
                trade.chosen().map(job -> new Trade(job.code(), job.name())).orElse(null);
        Adult alone = new Adult("", null, Shift.NONE, Map.of());
        Adult seeking = new Adult("", null, Shift.NONE, sought, Mode.CAR, Map.of());
        return is("adultes", "2") ? List.of(alone, seeking) : List.of(seeking);
    }

    private List<Integer> birthYears(int year) {
        List<Integer> born = new ArrayList<>();
        BANDS.forEach((band, age) -> {
            for (int child = 0; child < children(band); child++) {
                born.add(year - age);
            }
        });
        return born;
    }

    private int children(String band) {
        String value = value(band);
        return value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) <= '0' + MOST_CHILDREN
                ? value.charAt(0) - '0'
                : 0;
    }

    private Housing housing() {
        Dwelling dwelling = find(Dwelling.values(), "type").orElse(Dwelling.EITHER);
        return new Housing(
                tenure(),
                dwelling,
                budget.told().isPresent() ? (double) budget.told().getAsInt() : null,
                null);
    }

    private Tenure tenure() {
        return find(Tenure.values(), "logement").orElse(Tenure.RENT);
    }

    private Wishes wishes() {
        return new Wishes(
                find(PlaceSize.values(), "taille").orElse(null),
                find(Setting.values(), "cadre").orElse(null),
                find(Relief.values(), "montagne").orElse(null),
                place.chosen().map(Proposal.Choice::heart).orElse(null));
    }

    private String chosen(String field) {
        return switch (field) {
            case "adultes" -> value(field).equals("2") ? "2" : "1";
            case "logement" -> tenure().name();
            case "type" ->
                find(Dwelling.values(), field).orElse(Dwelling.EITHER).name();
            case "enfants-0", "enfants-3", "enfants-11", "enfants-15" -> String.valueOf(children(field));
            default -> value(field);
        };
    }

    private <E extends Enum<E>> Optional<E> find(E[] choices, String field) {
        return Arrays.stream(choices)
                .filter(each -> each.name().equals(value(field)))
                .findFirst();
    }

    private String words(String field) {
        String words = value(field).strip();
        if (words.length() > LONGEST) {
            faults.put(field, texts.get("find.fault.long", LONGEST));
            return "";
        }
        return words;
    }

    /** Addresses kept from when the wish still bore the name of its criterion. */
    private static Map<String, String> renamed(Map<String, String> typed) {
        String wish = typed.getOrDefault("relief", "");
        if (Arrays.stream(Relief.values()).noneMatch(relief -> relief.name().equals(wish))) {
            return typed;
        }
        Map<String, String> renamed = new LinkedHashMap<>(typed);
        renamed.remove("relief");
        renamed.putIfAbsent("montagne", wish);
        return renamed;
    }

    private static Map<String, Integer> bands() {
        Map<String, Integer> bands = new LinkedHashMap<>();
        bands.put("enfants-0", 1);
        bands.put("enfants-3", 6);
        bands.put("enfants-11", 12);
        bands.put("enfants-15", 16);
        return bands;
    }
}
