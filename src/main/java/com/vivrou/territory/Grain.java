package com.vivrou.territory;

/** At which grain a figure was measured. A figure of the EPCI shown for a commune must say so. */
public enum Grain {
    COMMUNE,
    EPCI,
    /** Of the whole area in which people live and work. */
    EMPLOYMENT_AREA,
    /** Estimated by the producer's model, such as the rents map. */
    PREDICTED
}
