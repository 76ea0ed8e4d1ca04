package com.vivrou.household.web;

import com.vivrou.matching.CommuneResult;
import com.vivrou.territory.Commune;
import com.vivrou.territory.PlaceCard;
import com.vivrou.territory.PlaceCards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Up to four communes side by side. */
@Named
@RequestScoped
public class ComparisonPage {
    private static final int MOST_OUTSIDE = 30;

    @Inject
    private AnswersInHand inHand;

    @Inject
    private Reach reach;

    @Inject
    private PlaceCards placeCards;

    private List<String> codes = List.of();
    private boolean tooMany;

    /**
     * A commune at the head of its column.
     *
     * @param shape path of its outline, empty when it has none, and how to set it in the middle of the drawing
     */
    public record Column(
            String code,
            String name,
            String url,
            String population,
            String belonging,
            boolean outside,
            String without,
            String shape,
            String transform) {}

    /** A commune that may be added. */
    public record Candidate(String code, String name) {}

    public void open() {
        List<String> asked = Comparing.codes(inHand.parameters("c"), inHand.ranking());
        tooMany = asked.size() > Comparing.MOST;
        codes = asked.subList(0, Math.min(asked.size(), Comparing.MOST));
    }

    public AnswersInHand inHand() {
        return inHand;
    }

    public boolean nothing() {
        return codes.isEmpty();
    }

    public boolean tooMany() {
        return tooMany;
    }

    public boolean full() {
        return codes.size() >= Comparing.MOST;
    }

    public List<String> codes() {
        return codes;
    }

    public String names() {
        return communes().stream().map(Commune::name).collect(Collectors.joining(", "));
    }

    /** « Bellignat, Montréal-la-Cluse ou Nantua ? » */
    public String title() {
        List<String> names = communes().stream().map(Commune::name).toList();
        return switch (names.size()) {
            case 0 -> inHand.texts().get("comparison.title.none");
            case 1 -> inHand.texts().get("comparison.title.one", names.get(0));
            default ->
                inHand.texts()
                        .get(
                                "comparison.title.many",
                                String.join(", ", names.subList(0, names.size() - 1)),
                                names.get(names.size() - 1));
        };
    }

    /** The title in pieces that keep the names whole. */
    public List<Heading.Piece> heading() {
        return Heading.of(title(), communes().stream().map(Commune::name).toList());
    }

    public List<Column> columns() {
        Cards cards = new Cards(inHand, reach);
        return communes().stream().map(commune -> column(commune, cards)).toList();
    }

    private Column column(Commune commune, Cards cards) {
        PlaceCard drawn = placeCards
                .of(List.of(commune), inHand.texts().bundle().getLocale())
                .get(0);
        return new Column(
                commune.code(),
                commune.name(),
                cards.url(commune.code()),
                cards.population(commune),
                reach.isOutside(commune.code()) ? reach.belonging(commune, inHand.texts()) : "",
                reach.isOutside(commune.code()),
                address(codes.stream()
                        .filter(code -> !code.equals(commune.code()))
                        .toList()),
                drawn.shape(),
                drawn.transform());
    }

    public List<Comparison.Group> groups() {
        List<CommuneResult> results = new ArrayList<>();
        codes.forEach(code -> inHand.ranking().find(code).ifPresent(results::add));
        return new Comparison(inHand, reach).groups(results);
    }

    /** Those not compared yet, by name. */
    public List<Candidate> candidates() {
        return reach.perimeter().communes().stream()
                .filter(commune -> !codes.contains(commune.code()))
                .map(commune -> new Candidate(commune.code(), commune.name()))
                .toList();
    }

    /** The best ranked of those around the territory. */
    public List<Candidate> outside() {
        return inHand.ranking().ranked().stream()
                .filter(result -> result.neighbour() && !codes.contains(result.code()))
                .limit(MOST_OUTSIDE)
                .map(result -> new Candidate(result.code(), result.name()))
                .toList();
    }

    private List<Commune> communes() {
        return codes.stream().flatMap(code -> reach.find(code).stream()).toList();
    }

    private String address(List<String> left) {
        return inHand.link(left.isEmpty() ? "/comparer" : "/comparer?c=" + String.join(",", left));
    }
}
