package com.vivrou.household.web;

import com.vivrou.household.Answers;
import com.vivrou.household.Workplace;
import com.vivrou.kernel.Spelling;
import com.vivrou.kernel.Texts;
import com.vivrou.territory.Commune;
import com.vivrou.territory.ListedCommune;
import com.vivrou.territory.Perimeter;
import com.vivrou.travel.PlaceOfWork;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places of work as people write them: a plant of the territory by its name, a commune of the territory by its own, any
 * other as « Lyon (69) ».
 */
final class Workplaces {
    private static final int LONGEST = Workplace.LONGEST_LABEL + Answers.LONGEST_NAME;

    private final Texts texts;
    private final Places places;
    private final Perimeter perimeter;
    private final Supplier<List<PlaceOfWork>> gates;
    private final Function<String, List<ListedCommune>> search;

    /**
     * @param gates those of the territory, looked up when somebody chooses
     * @param search the communes of France that answer to a text, best first; none before they are known
     */
    Workplaces(
            Texts texts,
            Perimeter perimeter,
            Supplier<List<PlaceOfWork>> gates,
            Function<String, List<ListedCommune>> search) {
        this.texts = texts;
        this.places = new Places(texts, perimeter);
        this.perimeter = perimeter;
        this.gates = gates;
        this.search = search;
    }

    /** All that the territory has: its plants, then its communes. */
    List<String> choices() {
        return Stream.concat(gates.get().stream().map(Workplaces::at).map(this::written), places.written().stream())
                .toList();
    }

    /** Those that somebody may be typing, the territory's first. */
    List<String> choices(String typed, int most) {
        String sought = Spelling.folded(typed);
        Stream<String> coded = Stream.concat(
                        among(commune -> isPosted(commune, sought)), among(commune -> isCoded(commune, sought)))
                .map(places::written);
        Stream<String> near =
                choices().stream().filter(choice -> Spelling.folded(choice).contains(sought));
        Stream<String> elsewhere = search.apply(typed).stream()
                .filter(commune -> perimeter.find(commune.code()).isEmpty())
                .map(Anywhere::written);
        return Stream.of(coded, near, elsewhere)
                .flatMap(Function.identity())
                .distinct()
                .limit(most)
                .toList();
    }

    private Stream<Commune> among(Predicate<Commune> meant) {
        return perimeter.communes().stream().filter(meant);
    }

    private static boolean isPosted(Commune commune, String sought) {
        return !sought.isEmpty() && commune.postcodes().stream().anyMatch(postcode -> postcode.startsWith(sought));
    }

    private static boolean isCoded(Commune commune, String sought) {
        return !sought.isEmpty() && commune.code().toLowerCase(Locale.ROOT).startsWith(sought);
    }

    String written(Workplace workplace) {
        String commune = perimeter
                .find(workplace.communeCode())
                .map(places::written)
                .or(() -> listed(workplace).map(Anywhere::written))
                .orElse("");
        if (!workplace.isSite()) {
            return commune;
        }
        return commune.isEmpty() || workplace.label().contains(commune)
                ? workplace.label()
                : workplace.label() + ", " + commune;
    }

    /** The name of the commune alone; empty when no such commune is known. */
    Optional<String> findCommune(Workplace workplace) {
        return perimeter.find(workplace.communeCode()).map(Commune::name).or(() -> listed(workplace)
                .map(ListedCommune::name));
    }

    /**
     * What a field says; null when it is left empty, or refused.
     *
     * @param current what it said before
     */
    @Nullable
    Workplace read(Form form, String field, @Nullable Workplace current) {
        String typed = new Reading(form, texts).words(field, LONGEST);
        if (typed.isEmpty()) {
            return null;
        }
        if (current != null && typed.equals(written(current))) {
            return current;
        }
        Found found = find(typed);
        if (found.workplace() == null) {
            form.refuse(field, found.fault());
        }
        return found.workplace();
    }

    /** The place, or why it is not one. */
    private record Found(@Nullable Workplace workplace, String fault) {
        static Found inCommune(String code) {
            return new Found(Workplace.inCommune(code), "");
        }
    }

    private Found find(String typed) {
        List<Commune> named = places.named(typed);
        if (named.size() == 1) {
            return Found.inCommune(named.get(0).code());
        }
        Optional<Workplace> gate = findGate(typed);
        if (gate.isPresent()) {
            return new Found(gate.get(), "");
        }
        return named.isEmpty() ? elsewhere(typed) : new Found(null, places.fault(typed, named));
    }

    private Optional<Workplace> findGate(String typed) {
        String sought = Spelling.folded(typed);
        return gates.get().stream()
                .map(Workplaces::at)
                .filter(gate -> Spelling.folded(gate.label()).equals(sought)
                        || Spelling.folded(written(gate)).equals(sought))
                .findFirst();
    }

    private Found elsewhere(String typed) {
        Anywhere.Found found = new Anywhere(search).find(typed);
        if (found.meant().size() == 1) {
            return Found.inCommune(found.meant().get(0).code());
        }
        if (!found.meant().isEmpty()) {
            return new Found(null, texts.get("fault.placeClose", typed, found.suggestions()));
        }
        String close = found.suggestions().isEmpty() ? places.near(typed) : found.suggestions();
        return new Found(
                null, close.isEmpty() ? texts.get("fault.work", typed) : texts.get("fault.workClose", typed, close));
    }

    private Optional<ListedCommune> listed(Workplace workplace) {
        return search.apply(workplace.communeCode()).stream()
                .filter(commune -> commune.code().equals(workplace.communeCode()))
                .findFirst();
    }

    private static Workplace at(PlaceOfWork gate) {
        return Workplace.site(gate.name(), gate.communeCode(), gate.latitude(), gate.longitude());
    }
}
