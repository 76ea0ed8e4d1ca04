package com.vivrou.travel;

/**
 * Time by car when nothing but positions is known: the distance as the crow flies, made longer by the detour of roads, at
 * speeds that depend on how far it is, how dense both ends are and whether they lie in the mountains. An estimate, and
 * shown as one. The constants are fitted to INSEE's median times from home to work of 2019, which count neither leaving
 * nor parking; {@code travel-times.md} tells how, and how far off it is.
 */
public final class TravelEstimate {
    /** Changes with every constant. */
    public static final String VERSION = "estimate-1";

    /** Kilometres by road at the first, slowest speed; then {@link #BRISK_KM} at the second, the rest at the third. */
    static final double SLOW_KM = 8;

    static final double BRISK_KM = 17;
    static final double DETOUR = 1.27;

    private static final double SLOW = 1.25;
    private static final double BRISK = 1.03;
    private static final double FAST = 0.65;
    private static final double MOUNTAIN = 0.07;

    /** Minutes lost at an end of the way, by class of the density grid; the first for a class that is not known. */
    private static final double[] ENDS = {0.6, 5.3, 2.5, 1.4, 1.2, 0.6, 0.3, 0.3};

    private static final double LEAST_END = 0.3;

    /** Homes lie around the centre of their commune: no way is shorter. */
    private static final double LEAST_KM = 1;

    /** Fitted to nothing: the usual pace of somebody who is in no hurry. */
    private static final double BICYCLE_MINUTES_PER_KM = 4;

    private static final double BICYCLE_MINUTES_PER_KM_OF_MOUNTAIN = 6;
    private static final double WALKING_MINUTES_PER_KM = 13;

    private static final int TYPICAL_ERROR_MINUTES = 4;
    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final double KM_PER_DEGREE = EARTH_RADIUS_KM * Math.PI / 180;

    /** Within these, a flat map is off by less than two thousandths. */
    private static final double FLAT_DEGREES = 12;

    private TravelEstimate() {}

    public static double minutes(
            double fromLatitude, double fromLongitude, Ground from, double toLatitude, double toLongitude, Ground to) {
        return minutes(kilometres(fromLatitude, fromLongitude, toLatitude, toLongitude), from, to);
    }

    /** @param kilometres as the crow flies */
    public static double minutes(double kilometres, Ground from, Ground to) {
        double road = road(kilometres);
        double mountain = (from.mountain() ? MOUNTAIN / 2 : 0) + (to.mountain() ? MOUNTAIN / 2 : 0);
        return ENDS[from.density()] + ENDS[to.density()] + onTheWay(road) + mountain * road;
    }

    /**
     * By car, or at the usual pace of somebody on a bicycle or on foot, which is fitted to nothing.
     *
     * @param kilometres as the crow flies
     * @return NaN for public transport: no distance tells when a bus runs
     */
    public static double minutes(Mode mode, double kilometres, Ground from, Ground to) {
        return switch (mode) {
            case CAR -> minutes(kilometres, from, to);
            case BICYCLE ->
                road(kilometres)
                        * (from.mountain() || to.mountain()
                                ? BICYCLE_MINUTES_PER_KM_OF_MOUNTAIN
                                : BICYCLE_MINUTES_PER_KM);
            case WALKING -> road(kilometres) * WALKING_MINUTES_PER_KM;
            case PUBLIC_TRANSPORT -> Double.NaN;
        };
    }

    /** No estimate by car for this distance, as the crow flies, is lower: for searches of the nearest. */
    public static double leastMinutes(double kilometres) {
        return 2 * LEAST_END + onTheWay(road(kilometres));
    }

    /** Half of the communes that the fit had not seen are nearer to INSEE's median than this, in minutes. */
    public static int typicalError() {
        return TYPICAL_ERROR_MINUTES;
    }

    /** As the crow flies. */
    public static double kilometres(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        double northward = toLatitude - fromLatitude;
        double eastward = toLongitude - fromLongitude;
        if (Math.abs(northward) < FLAT_DEGREES && Math.abs(eastward) < FLAT_DEGREES) {
            double shrunk = eastward * Math.cos((fromLatitude + toLatitude) * (Math.PI / 360));
            return KM_PER_DEGREE * Math.sqrt(northward * northward + shrunk * shrunk);
        }
        double latitude = Math.toRadians(fromLatitude);
        double otherLatitude = Math.toRadians(toLatitude);
        double north = Math.sin((otherLatitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(toLongitude - fromLongitude) / 2);
        double haversine = north * north + Math.cos(latitude) * Math.cos(otherLatitude) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    /** By road. */
    static double road(double kilometres) {
        return Math.max(kilometres, LEAST_KM) * DETOUR;
    }

    private static double onTheWay(double road) {
        if (road <= SLOW_KM) {
            return road * SLOW;
        }
        if (road <= SLOW_KM + BRISK_KM) {
            return SLOW_KM * SLOW + (road - SLOW_KM) * BRISK;
        }
        return SLOW_KM * SLOW + BRISK_KM * BRISK + (road - SLOW_KM - BRISK_KM) * FAST;
    }
}
