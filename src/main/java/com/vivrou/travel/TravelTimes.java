package com.vivrou.travel;

import java.util.List;

/** How long it takes from homes to a place of work. */
public interface TravelTimes {
    /** @param homes communes, in the order in which the answer gives their times */
    TravelAnswer toWork(Trip trip, List<Home> homes);
}
