package com.vivrou.territory.intake;

import com.vivrou.territory.Commune;
import com.vivrou.territory.PackProblem;
import java.util.List;
import java.util.OptionalDouble;

/** The centre of a commune, in degrees (WGS 84). */
record Coordinates(double latitude, double longitude) {
    private static final Coordinates NOWHERE = new Coordinates(0, 0);
    private static final double FAR_KILOMETRES = 150;
    private static final double KILOMETRES_PER_DEGREE = 111.2;

    /** The mainland with Corsica, then the overseas departments and communities: south, north, west, east. */
    private static final List<double[]> FRANCE = List.of(
            new double[] {41.2, 51.2, -5.3, 9.7},
            new double[] {14.3, 18.2, -63.2, -60.7},
            new double[] {2.0, 5.9, -54.7, -51.5},
            new double[] {-21.5, -20.8, 55.1, 55.9},
            new double[] {-13.1, -12.5, 44.9, 45.4},
            new double[] {46.7, 47.2, -56.5, -56.0},
            new double[] {-28.0, -7.0, -155.0, -134.0},
            new double[] {-23.0, -13.0, 158.0, 180.0},
            new double[] {-15.0, -13.0, -179.0, -176.0});

    static Coordinates read(Row row) {
        if (row.cell("latitude").isEmpty() || row.cell("longitude").isEmpty()) {
            row.report(PackProblem.COORDINATES_MISSING, row.cell("latitude").isEmpty() ? "latitude" : "longitude");
            return NOWHERE;
        }
        OptionalDouble latitude = row.number("latitude");
        OptionalDouble longitude = row.number("longitude");
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return NOWHERE;
        }
        Coordinates point = new Coordinates(latitude.getAsDouble(), longitude.getAsDouble());
        if (!point.isInFrance()) {
            boolean swapped = new Coordinates(point.longitude, point.latitude).isInFrance();
            row.report(
                    swapped ? PackProblem.COORDINATES_SWAPPED : PackProblem.COORDINATES_OUTSIDE_FRANCE,
                    "latitude",
                    row.cell("latitude") + ", " + row.cell("longitude"));
            return NOWHERE;
        }
        return point;
    }

    /** Says which communes lie too far from the middle of the others to be in one territory with them. */
    static void reportFarAway(List<Commune> communes, Findings findings) {
        if (communes.isEmpty()) {
            return;
        }
        Coordinates middle = new Coordinates(
                median(communes.stream().mapToDouble(Commune::latitude).sorted().toArray()),
                median(communes.stream()
                        .mapToDouble(Commune::longitude)
                        .sorted()
                        .toArray()));
        for (Commune commune : communes) {
            double kilometres = middle.kilometresTo(new Coordinates(commune.latitude(), commune.longitude()));
            if (kilometres > FAR_KILOMETRES) {
                findings.add(
                        PackProblem.COMMUNE_FAR_AWAY,
                        CommunesReader.FILE,
                        0,
                        commune.code(),
                        String.valueOf(Math.round(kilometres)));
            }
        }
    }

    private boolean isInFrance() {
        return FRANCE.stream()
                .anyMatch(
                        box -> latitude >= box[0] && latitude <= box[1] && longitude >= box[2] && longitude <= box[3]);
    }

    /** Straight enough at the scale of a territory. */
    private double kilometresTo(Coordinates other) {
        double north = (other.latitude - latitude) * KILOMETRES_PER_DEGREE;
        double east = (other.longitude - longitude) * KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east);
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }
}
