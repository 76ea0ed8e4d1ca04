package com.vivrou.travel.domain;

import com.vivrou.tenancy.TenantScope;
import com.vivrou.travel.Home;
import com.vivrou.travel.Method;
import com.vivrou.travel.Mode;
import com.vivrou.travel.TravelAnswer;
import com.vivrou.travel.TravelEstimate;
import com.vivrou.travel.TravelTimes;
import com.vivrou.travel.Trip;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Answers with the best that is known: by public transport the timetables, else nothing; otherwise what is kept of the roads,
 * the roads themselves, else the estimate.
 */
@ApplicationScoped
class ReckoningTravel implements TravelTimes {
    @Inject
    private MatrixStore matrices;

    @Inject
    private RoadsAtHand roads;

    @Inject
    private TimetablesAtHand timetables;

    @Override
    public TravelAnswer toWork(Trip trip, List<Home> homes) {
        if (trip.mode() == Mode.PUBLIC_TRANSPORT) {
            return timetables.find(trip, homes).orElseGet(() -> new TravelAnswer.Draft(homes.size())
                    .answer(TravelEstimate.VERSION));
        }
        return byRoad(trip, homes, times(trip, homes));
    }

    static TravelAnswer byRoad(Trip trip, List<Home> homes, Optional<RoadTimes> roads) {
        TravelAnswer.Draft draft = new TravelAnswer.Draft(homes.size());
        boolean isAnyEstimated = false;
        for (int home = 0; home < homes.size(); home++) {
            Home from = homes.get(home);
            Double known = roads.isPresent() ? roads.get().minutes().get(from.code()) : null;
            if (known != null) {
                draft.minutes(home, known, Method.ROADS);
            } else {
                draft.minutes(home, estimate(trip, from), Method.ESTIMATE);
                isAnyEstimated = true;
            }
        }
        String vintage = roads.map(RoadTimes::vintage).orElse(TravelEstimate.VERSION);
        return draft.answer(roads.isPresent() && isAnyEstimated ? vintage + "+" + TravelEstimate.VERSION : vintage);
    }

    private Optional<RoadTimes> times(Trip trip, List<Home> homes) {
        MatrixStore.Key key = new MatrixStore.Key(trip.latitude(), trip.longitude(), trip.mode());
        Optional<RoadTimes> kept = TenantScope.current().isPresent() ? matrices.find(key) : Optional.empty();
        return kept.isPresent() ? kept : roads.find(key, homes);
    }

    private static double estimate(Trip trip, Home from) {
        double kilometres =
                TravelEstimate.kilometres(from.latitude(), from.longitude(), trip.latitude(), trip.longitude());
        return TravelEstimate.minutes(trip.mode(), kilometres, from.ground(), trip.ground());
    }
}
