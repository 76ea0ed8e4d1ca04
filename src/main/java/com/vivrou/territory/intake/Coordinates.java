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
        if (!France.holds(point.latitude, point.longitude)) {
            boolean swapped = France.holds(point.longitude, point.latitude);
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
