package com.vivrou.matching.domain;

import com.vivrou.matching.Criterion;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.domain.Terrain.Gauged;
import com.vivrou.matching.engine.Term;

/**
 * A criterion as one household asks it: measured, and with everybody's weight.
 *
 * @param adult whose own it is, or {@link #HOUSEHOLD}
 * @param mustOf the first adult who made it a must, or {@link #HOUSEHOLD} when nobody did
 */
record Asked(Declared declared, int adult, int mustOf, Gauged gauged, Term term) {
    static final int HOUSEHOLD = -1;

    Criterion criterion() {
        return declared.criterion();
    }

    boolean concerns(int someAdult) {
        return adult == HOUSEHOLD || adult == someAdult;
    }

    /** A rent is one per month. */
    static String unit(Criterion criterion, MatchingRequest request) {
        boolean monthly = criterion.unit().equals("EUR") && request.housing().tenure() == Tenure.RENT;
        return monthly ? "EUR/month" : criterion.unit();
    }

    boolean isMust() {
        return mustOf != HOUSEHOLD;
    }
}
