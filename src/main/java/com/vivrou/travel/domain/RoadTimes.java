package com.vivrou.travel.domain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Times along roads to one place of work.
 *
 * @param vintage of the roads
 * @param minutes by code of the commune; NaN where no road leads; absent where the roads say nothing
 */
record RoadTimes(String vintage, Map<String, Double> minutes) {
    private static final String NO_WAY = "-";

    RoadTimes {
        minutes = Map.copyOf(minutes);
    }

    /** One line for each commune: code, minutes. */
    String lines() {
        StringJoiner lines = new StringJoiner("\n");
        minutes.keySet().stream().sorted().forEach(code -> {
            double known = minutes.getOrDefault(code, Double.NaN);
            lines.add(code + " " + (Double.isNaN(known) ? NO_WAY : String.format(Locale.ROOT, "%.2f", known)));
        });
        return lines.toString();
    }

    static RoadTimes of(String vintage, String lines) {
        Map<String, Double> minutes = new HashMap<>();
        lines.lines().forEach(line -> {
            int space = line.indexOf(' ');
            String known = line.substring(space + 1);
            minutes.put(line.substring(0, space), known.equals(NO_WAY) ? Double.NaN : Double.parseDouble(known));
        });
        return new RoadTimes(vintage, minutes);
    }
}
