package com.vivrou.household;

import java.util.List;
import java.util.Optional;

/** The households of the current territory. A member sees their own and no other. */
public interface Households {
    /** Of the member who makes the request; empty for a visitor and before anything is stored. */
    Optional<Household> findOwn();

    /** Keeps the answers for the member who makes the request, in place of the earlier ones. */
    void save(Answers answers);

    /**
     * Keeps a workplace for somebody who was invited and did not sign in yet: it is hers at her first sign-in with this
     * verified address. A later call for the same address replaces it.
     */
    void prepare(String email, Workplace workplace);

    /** INSEE codes of the communes that the member keeps in mind, the first kept first; empty for a visitor. */
    List<String> listFavourites();

    /** Of the member who makes the request. Idempotent. */
    void addFavourite(String communeCode);

    /** Of the member who makes the request. Idempotent. */
    void removeFavourite(String communeCode);
}
