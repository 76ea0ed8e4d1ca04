package com.vivrou.territory.intake;

import java.util.List;

/** Where France lies, for coordinates that may be swapped or wrong. */
public final class France {
    /** The mainland with Corsica, then overseas, to the empty southern islands: south, north, west, east. */
    private static final List<double[]> PARTS = List.of(
            new double[] {41.2, 51.2, -5.3, 9.7},
            new double[] {14.3, 18.2, -63.2, -60.7},
            new double[] {2.0, 5.9, -54.7, -51.5},
            new double[] {-21.5, -20.8, 55.1, 55.9},
            new double[] {-13.1, -12.5, 44.9, 45.4},
            new double[] {46.7, 47.2, -56.5, -56.0},
            new double[] {-28.0, -7.0, -155.0, -134.0},
            new double[] {-23.0, -13.0, 158.0, 180.0},
            new double[] {-15.0, -13.0, -179.0, -176.0},
            new double[] {10.2, 10.4, -109.3, -109.1},
            new double[] {-50.1, -37.7, 50.0, 77.7},
            new double[] {-22.4, -11.4, 39.6, 54.6},
            new double[] {-70.0, -59.0, 136.0, 142.0});

    private France() {}

    /** Whether the point, in degrees (WGS 84), may be in France. */
    public static boolean holds(double latitude, double longitude) {
        return PARTS.stream()
                .anyMatch(
                        box -> latitude >= box[0] && latitude <= box[1] && longitude >= box[2] && longitude <= box[3]);
    }
}
