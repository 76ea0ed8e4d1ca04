package com.vivrou.household.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Which kept results go along into another household: those that say nothing that is kept there already, the newest
 * first, for as long as there is room.
 */
final class TakingAlong {
    private final List<KeptResult> there;
    private final List<KeptResult> taken = new ArrayList<>();
    private int left;

    /** @param there what the other household keeps so far */
    TakingAlong(List<KeptResult> there) {
        this.there = new ArrayList<>(there);
    }

    /** To be called for the newest first, with a copy as it would stand there. */
    void offer(KeptResult copy) {
        if (there.stream().anyMatch(kept -> kept.says(copy))) {
            return;
        }
        if (there.size() < KeepingResults.MOST) {
            there.add(copy);
            taken.add(copy);
        } else {
            left++;
        }
    }

    List<KeptResultEntity> rows(UUID household) {
        return taken.stream().map(copy -> KeptResultEntity.of(household, copy)).toList();
    }

    /** How many found no room. */
    int left() {
        return left;
    }
}
