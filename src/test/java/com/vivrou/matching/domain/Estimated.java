package com.vivrou.matching.domain;

import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.Perimeter;
import com.vivrou.travel.Home;
import com.vivrou.travel.Method;
import com.vivrou.travel.TravelAnswer;
import com.vivrou.travel.TravelEstimate;
import com.vivrou.travel.TravelTimes;
import com.vivrou.travel.Trip;
import java.util.List;

/** Travel times when nothing but positions is known, and terrains that rest on them. */
final class Estimated implements TravelTimes {
    static Terrain terrain(Perimeter perimeter) {
        return terrain(
                CommuneTable.of(perimeter.vintage(), perimeter.communes(), perimeter.indicators()), JobMarket.NONE);
    }

    static Terrain terrain(CommuneTable table, JobMarket market) {
        return Terrain.of(table, table.size(), table, new Estimated(), market);
    }

    @Override
    public TravelAnswer toWork(Trip trip, List<Home> homes) {
        TravelAnswer.Draft draft = new TravelAnswer.Draft(homes.size());
        for (int i = 0; i < homes.size(); i++) {
            Home home = homes.get(i);
            draft.minutes(
                    i,
                    TravelEstimate.minutes(
                            home.latitude(),
                            home.longitude(),
                            home.ground(),
                            trip.latitude(),
                            trip.longitude(),
                            trip.ground()),
                    Method.ESTIMATE);
        }
        return draft.answer(TravelEstimate.VERSION);
    }
}
