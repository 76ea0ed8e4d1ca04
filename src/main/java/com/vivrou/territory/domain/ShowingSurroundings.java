package com.vivrou.territory.domain;

import com.vivrou.kernel.ActionPerformed;
import com.vivrou.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** A territory decides whether it answers for the communes around its own, and how far. */
@ApplicationScoped
public class ShowingSurroundings {
    public static final int FARTHEST = 100;

    @Inject
    private SurroundingsStore store;

    @Inject
    private CachedAtlas atlas;

    @Inject
    private CurrentTenant currentTenant;

    @Inject
    private Event<ActionPerformed> actions;

    /** Nought when it answers for its own communes only. */
    public int kilometres() {
        return store.kilometres();
    }

    /** @param actor identifier of the account that decides */
    public void reach(int kilometres, String actor) {
        if (kilometres < 0 || kilometres > FARTHEST) {
            throw new IllegalArgumentException("Not between 0 and " + FARTHEST + " km: " + kilometres);
        }
        store.save(kilometres);
        atlas.forget(currentTenant.required().id());
        actions.fire(new ActionPerformed(actor, "atlas.surroundings", kilometres + " km", ""));
    }
}
