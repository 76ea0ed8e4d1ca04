package com.vivrou.matching.engine;

/**
 * Time by car when nothing but positions is known: great circle, 1.3 times as long by road, at 50 km/h on average, plus
 * three minutes to leave and to park. An estimate, and shown as one.
 */
public final class TravelEstimate {
    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final double DETOUR = 1.3;
    private static final double KM_PER_MINUTE = 50.0 / 60;
    private static final double LEAVING_AND_PARKING = 3;

    private TravelEstimate() {}

    public static double minutes(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        return kilometres(fromLatitude, fromLongitude, toLatitude, toLongitude) * DETOUR / KM_PER_MINUTE
                + LEAVING_AND_PARKING;
    }

    /** Along the great circle. */
    public static double kilometres(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        double latitude = Math.toRadians(fromLatitude);
        double otherLatitude = Math.toRadians(toLatitude);
        double north = Math.sin((otherLatitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(toLongitude - fromLongitude) / 2);
        double haversine = north * north + Math.cos(latitude) * Math.cos(otherLatitude) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
