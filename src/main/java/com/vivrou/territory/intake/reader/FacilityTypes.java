package com.vivrou.territory.intake.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which types of facilities of INSEE's permanent database make up each indicator: the only place that knows their
 * codes. Many were renumbered from 2021 to 2023 (a baker was B203 and is B207), and no code was given a second meaning,
 * so both numberings can be read side by side.
 */
final class FacilityTypes {
    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();
    private static final Map<String, List<String>> INDICATORS = new HashMap<>();

    /** @param before the codes until 2020, where they were others */
    private record Kind(Set<String> codes, Set<String> before) {}

    static {
        // Health
        add("gps", "D265", "D201");
        add("dentists", "D277", "D221");
        add("nurses", "D281", "D232");
        add("physiotherapists", "D279", "D233");
        add("midwives", "D278", "D231");
        add("pharmacies", "D307", "D301");
        add("laboratories", "D302", "");
        add("emergency_units", "D106", "");
        add("maternities", "D107", "");
        add("hospitals", "D101", "");
        add("health_centres", "D113", "");
        // Family
        add("nurseries", "D502", "");
        add("leisure_centres", "D505", "");
        add("elderly_homes", "D401", "");
        // Shops and services
        add("supermarkets", "B104 B105", "B101 B102");
        add(
                "food_shops",
                "B104 B105 B201 B202 B204 B205 B206 B207 B208 B209 B210",
                "B101 B102 B201 B202 B203 B204 B205 B206");
        add("bakeries", "B207", "B203");
        add("banks", "A203", "");
        add("post_points", "A206 A207 A208", "");
        add("restaurants", "A504", "");
        add("fuel_stations", "B316", "");
        add("charging_stations", "B326", "");
        // Sport and culture
        add("swimming_pools", "F101", "");
        add(
                "sport_facilities",
                "F101 F102 F103 F105 F106 F107 F108 F109 F110 F111 F113 F114 F116 F118 F119 F120 F121 F122 F123 F124"
                        + " F125 F126 F127 F128 F129 F130",
                "");
        add("cinemas", "F303", "");
        add("libraries", "F307", "");
        add("culture_facilities", "F303 F305 F307 F312 F313 F314 F315", "");
        // Only in the files by column of 2020 and before: schools come from the ministry's directory since.
        add("schools", "C101 C102 C104 C105", "");
        add("hotels", "G102", "");
        add("campsites", "G103", "");
        add("taxis", "E101", "");
    }

    private FacilityTypes() {}

    private static void add(String indicator, String codes, String before) {
        Kind kind = new Kind(set(codes), set(before));
        KINDS.put(indicator, kind);
        Stream.concat(kind.codes().stream(), kind.before().stream()).distinct().forEach(code -> INDICATORS
                .computeIfAbsent(code, none -> new ArrayList<>())
                .add(indicator));
    }

    private static Set<String> set(String codes) {
        return codes.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(codes.split(" ")));
    }

    /** The indicators that a facility of this type counts for. */
    static List<String> indicators(String type) {
        return INDICATORS.getOrDefault(type, List.of());
    }

    /**
     * The types that a file lacks for an indicator to be complete, in the numbering that it uses; none when it is
     * complete.
     */
    static List<String> missing(String indicator, Set<String> met) {
        Kind kind = KINDS.get(indicator);
        if (kind == null) {
            throw new IllegalArgumentException("No type of facility makes up " + indicator + ".");
        }
        if (!kind.before().isEmpty() && met.containsAll(kind.before())) {
            return List.of();
        }
        return kind.codes().stream().filter(code -> !met.contains(code)).toList();
    }
}
