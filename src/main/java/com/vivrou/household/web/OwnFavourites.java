package com.vivrou.household.web;

import com.vivrou.household.Households;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The communes that the household of the member who makes the request keeps in mind; none for a visitor. */
@RequestScoped
public class OwnFavourites {
    @Inject
    private Households households;

    private @Nullable Set<String> codes;

    Set<String> codes() {
        if (codes == null) {
            codes = Set.copyOf(households.listFavourites());
        }
        return codes;
    }

    /** Keeps a commune in mind, or no longer. */
    void put(String code, boolean keep) {
        if (keep) {
            households.addFavourite(code);
        } else {
            households.removeFavourite(code);
        }
        codes = null;
    }
}
