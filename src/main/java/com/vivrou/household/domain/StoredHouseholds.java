package com.vivrou.household.domain;

import com.vivrou.household.Answers;
import com.vivrou.household.Household;
import com.vivrou.household.Households;
import com.vivrou.household.Workplace;
import com.vivrou.identity.CurrentMember;
import com.vivrou.identity.MemberSignedIn;
import com.vivrou.kernel.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the store for the member who makes the request, so that no caller can ask for another one. */
@ApplicationScoped
class StoredHouseholds implements Households {
    @Inject
    private HouseholdStore store;

    @Inject
    private CurrentMember member;

    @Override
    public Optional<Household> findOwn() {
        return member.find().flatMap(own -> store.find(own.id()));
    }

    @Override
    public Optional<Household> save(Answers answers, @Nullable Answers seen) {
        return store.save(member.required().id(), answers, seen);
    }

    @Override
    public void prepare(String email, Workplace workplace) {
        store.prepare(EmailAddress.normal(email), Answers.NONE.withUsualWorkplace(workplace));
    }

    @Override
    public List<String> listFavourites() {
        return member.find().map(own -> store.favourites(own.id())).orElse(List.of());
    }

    @Override
    public void addFavourite(String communeCode) {
        store.addFavourite(member.required().id(), communeCode);
    }

    @Override
    public void removeFavourite(String communeCode) {
        store.removeFavourite(member.required().id(), communeCode);
    }

    void welcome(@Observes MemberSignedIn event) {
        store.claim(event.member().id(), event.member().email());
    }
}
