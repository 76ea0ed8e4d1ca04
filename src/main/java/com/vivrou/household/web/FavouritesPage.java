package com.vivrou.household.web;

import com.vivrou.household.Households;
import com.vivrou.territory.Commune;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The communes that a member keeps in mind. */
@Named
@RequestScoped
public class FavouritesPage {
    static final String PATH = "/communes-gardees";

    @Inject
    private AnswersInHand inHand;

    @Inject
    private Households households;

    @Inject
    private Reach reach;

    private List<String> codes = List.of();

    /** A commune kept; {@code standing} says its rank, or why it has none. */
    public record Kept(String code, String name, String url, String population, String belonging, String standing) {}

    public void open() throws IOException {
        if (inHand.isPost() && !inHand.visitor()) {
            households.removeFavourite(inHand.parameter("commune"));
            inHand.go(PATH);
            return;
        }
        codes = households.listFavourites();
    }

    public AnswersInHand inHand() {
        return inHand;
    }

    public boolean nothing() {
        return codes.isEmpty();
    }

    public String compareUrl() {
        return inHand.link("/comparer?c="
                + String.join(",", codes.stream().limit(Comparing.MOST).toList()));
    }

    public List<Kept> list() {
        return codes.stream()
                .flatMap(code -> reach.find(code).stream())
                .map(this::kept)
                .toList();
    }

    private Kept kept(Commune commune) {
        Cards cards = new Cards(inHand, reach);
        return new Kept(
                commune.code(),
                commune.name(),
                cards.url(commune.code()),
                cards.population(commune),
                reach.isOutside(commune.code()) ? reach.belonging(commune, inHand.texts()) : "",
                inHand.told() ? Standings.standing(inHand.texts(), inHand.ranking(), commune.code()) : "");
    }
}
