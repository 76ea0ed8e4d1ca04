package com.vivrou.household;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The households of the current territory. A member sees the one they belong to and no other. */
public interface Households {
    /** Of the member who makes the request; empty for a visitor and before anything is stored. */
    Optional<Household> findOwn();

    /**
     * Keeps the answers for the household of the member who makes the request, in place of the earlier ones. What the
     * second adult of a shared household answered is theirs and stays.
     *
     * @param seen what the adults had answered together when the member began; null when that is not known
     * @return as stored now; empty, and nothing stored, when the other member has changed since what they answer together
     */
    Optional<Household> save(Answers answers, @Nullable Answers seen);

    /**
     * Keeps a workplace for somebody who was invited and did not sign in yet: it is hers at her first sign-in with this
     * verified address. A later call for the same address replaces it.
     */
    void prepare(String email, Workplace workplace);

    /** INSEE codes of the communes that the household keeps in mind, the first kept first; empty for a visitor. */
    List<String> listFavourites();

    /** For the household of the member who makes the request. Idempotent. */
    void addFavourite(String communeCode);

    /** For the household of the member who makes the request. Idempotent. */
    void removeFavourite(String communeCode);
}
