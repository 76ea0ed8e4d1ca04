package com.vivrou.travel.domain;

import com.vivrou.travel.Home;
import com.vivrou.travel.Method;
import com.vivrou.travel.Mode;
import com.vivrou.travel.TravelAnswer;
import com.vivrou.travel.TravelEstimate;
import com.vivrou.travel.TravelTimes;
import com.vivrou.travel.Trip;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Answers with the best that is known. */
@ApplicationScoped
class ReckoningTravel implements TravelTimes {
    @Override
    public TravelAnswer toWork(Trip trip, List<Home> homes) {
        TravelAnswer.Draft draft = new TravelAnswer.Draft(homes.size());
        if (trip.mode() == Mode.PUBLIC_TRANSPORT) {
            return draft.answer(TravelEstimate.VERSION);
        }
        for (int home = 0; home < homes.size(); home++) {
            Home from = homes.get(home);
            double kilometres =
                    TravelEstimate.kilometres(from.latitude(), from.longitude(), trip.latitude(), trip.longitude());
            draft.minutes(
                    home,
                    TravelEstimate.minutes(trip.mode(), kilometres, from.ground(), trip.ground()),
                    Method.ESTIMATE);
        }
        return draft.answer(TravelEstimate.VERSION);
    }
}
