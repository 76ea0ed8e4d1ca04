package com.vivrou.territory.web;

import com.vivrou.territory.Commune;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.web.ListQuery.Range;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The communes that answer a question, in its order, a page at a time. */
final class Listing {
    static final int PAGE_SIZE = 30;

    private final ListQuery query;
    private final List<Commune> found;
    private final int unknown;

    Listing(Perimeter perimeter, ListQuery query, Locale language) {
        this.query = query;
        List<Commune> sought =
                new ArrayList<>(query.text().isEmpty() ? perimeter.communes() : perimeter.search(query.text()));
        sought.removeIf(
                commune -> !query.group().isEmpty() && !commune.epciSiren().equals(query.group()));
        List<Range> bounding = query.ranges().stream().filter(Range::bounds).toList();
        int before = sought.size();
        sought.removeIf(commune -> bounding.stream()
                .anyMatch(range -> commune.amount(range.indicator().code()).isEmpty()));
        this.unknown = before - sought.size();
        sought.removeIf(commune -> bounding.stream().anyMatch(range -> !admits(range, commune)));
        this.found = ordered(sought, language);
    }

    List<Commune> found() {
        return found;
    }

    /** Communes left aside because a figure that is bounded is not published for them. */
    int unknown() {
        return unknown;
    }

    int pages() {
        return Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** The page shown: the last one when the one asked for lies beyond it. */
    int page() {
        return Math.min(query.page(), pages());
    }

    List<Commune> shown() {
        int from = (page() - 1) * PAGE_SIZE;
        return found.subList(from, Math.min(found.size(), from + PAGE_SIZE));
    }

    private static boolean admits(Range range, Commune commune) {
        OptionalDouble amount = commune.amount(range.indicator().code());
        return amount.isPresent() && range.admits(amount.getAsDouble());
    }

    /** Communes without the figure come last, whichever end is first; equals keep the order of their names. */
    private List<Commune> ordered(List<Commune> communes, Locale language) {
        if (query.isByName()) {
            if (query.descending()) {
                Collections.reverse(communes);
            }
            return List.copyOf(communes);
        }
        Comparator<Figure> byFigure = Comparator.comparingDouble(Listing::amount);
        Collator collator = Collator.getInstance(language);
        Comparator<Figure> byWords = (one, other) -> collator.compare(words(one, language), words(other, language));
        Comparator<Figure> rising = byFigure.thenComparing(byWords);
        Comparator<Figure> asked = query.descending() ? rising.reversed() : rising;
        List<Commune> known = communes.stream()
                .filter(commune -> commune.find(query.order()).isPresent())
                .sorted(Comparator.comparing(
                        commune -> commune.find(query.order()).orElseThrow(), asked))
                .toList();
        List<Commune> all = new ArrayList<>(known);
        communes.stream()
                .filter(commune -> commune.find(query.order()).isEmpty())
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static double amount(Figure figure) {
        return figure instanceof Figure.Amount amount ? amount.value() : 0;
    }

    private static String words(Figure figure, Locale language) {
        return figure instanceof Figure.Words words ? words.in(language) : "";
    }
}
