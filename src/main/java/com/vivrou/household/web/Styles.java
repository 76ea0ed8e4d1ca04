package com.vivrou.household.web;

import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.Reason;
import java.util.Map;

/** Names of style classes, and the drawings of the kit's icons on a square of 24. */
final class Styles {
    /** Criteria that a drawing of their own tells better than that of their theme. */
    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry(
                    "partner_jobs",
                    "M3.5 8h17v11.5h-17zM9 8V5.5a1.5 1.5 0 0 1 1.5-1.5h3A1.5 1.5 0 0 1 15 5.5V8M3.5 13h17M12 12v2"),
            Map.entry(
                    "childcare",
                    "M4 11a7 7 0 0 1 7-7v7zM4 11h14.5a6.5 6.5 0 0 1-6.5 5.5H10A6 6 0 0 1 4 11zM18.5 11l2-3M8 20h.01M14.5 20h.01"),
            Map.entry(
                    "leisure_centre",
                    "M12 3.5a5.5 6.5 0 0 1 5.5 6.5c0 3.5-3 6.5-5.5 6.5S6.5 13.5 6.5 10A5.5 6.5 0 0 1 12 3.5zM12 16.5c-1.5 2 1.5 2.5 0 4.5"),
            Map.entry("pharmacy", "M9.5 4h5v5.5H20v5h-5.5V20h-5v-5.5H4v-5h5.5z"),
            Map.entry("nurse", "M4.8 14.2l9.4-9.4a3.5 3.5 0 0 1 5 5l-9.4 9.4a3.5 3.5 0 0 1-5-5zM10 9l5 5M9 10l5 5"),
            Map.entry(
                    "physiotherapist",
                    "M12 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4M4.5 9.5c4.5 2 10.5 2 15 0M12 11v4.5l-3.5 5M12 15.5l3.5 5"),
            Map.entry(
                    "dentist",
                    "M12 6c-2-1.8-6.5-2.5-7.5 1.5-.7 3 1 4.5 1.5 7 .5 2.5.5 5.5 2.2 5.5 2 0 1.8-5.5 3.8-5.5s1.8 5.5 3.8 5.5c1.7 0 1.7-3 2.2-5.5.5-2.5 2.2-4 1.5-7C18.5 3.5 14 4.2 12 6z"),
            Map.entry(
                    "emergency", "M6.5 17v-4a5.5 5.5 0 0 1 11 0v4M4.5 17h15v3h-15zM12 3.5v1M4.5 6.5l1 1M19.5 6.5l-1 1"),
            Map.entry(
                    "maternity",
                    "M4.5 12a7.5 7.5 0 1 0 15 0 7.5 7.5 0 0 0-15 0M12 4.5c1.5 1 1.5 2.5 0 3M9.5 11.5h.01M14.5 11.5h.01M9.5 14.5c1.5 1.3 3.5 1.3 5 0"),
            Map.entry("supermarket", "M3 4.5h2.5L8 15h9.5l2.5-8H6.2M9.5 19.5h.01M16 19.5h.01"),
            Map.entry("bakery", "M5 11.5c-2.5-1-2-6 2-6h10c4 0 4.5 5 2 6V19H5zM9.5 9.5v3M14.5 9.5v3"),
            Map.entry("post", "M3.5 6h17v12h-17zM3.5 7l8.5 6.5L20.5 7"),
            Map.entry("bank", "M3.5 6.5h17v11.5h-17zM3.5 10.5h17M7 14.5h3"),
            Map.entry(
                    "fuel",
                    "M5 20.5V5a1.5 1.5 0 0 1 1.5-1.5h6A1.5 1.5 0 0 1 14 5v15.5M3.5 20.5h12M5 10.5h9M14 12.5h1.5A1.5 1.5 0 0 1 17 14v3a1.5 1.5 0 0 0 3 0V9l-3-3"),
            Map.entry(
                    "public_services",
                    "M3.5 9.5 12 4.5l8.5 5zM6 9.5V17M10 9.5V17M14 9.5V17M18 9.5V17M5 17h14M3.5 20h17"),
            Map.entry("charging", "M13 3.5 5.5 13.5h5.5l-1 7 8.5-10.5h-6z"),
            Map.entry(
                    "fibre",
                    "M3.5 9.5a12.5 12.5 0 0 1 17 0M6.8 13a7.8 7.8 0 0 1 10.4 0M9.9 16.3a3.2 3.2 0 0 1 4.2 0M12 19.5h.01"),
            Map.entry(
                    "setting",
                    "M3.5 20v-8l4-3 4 3v8zM17 20v-5M17 15a3.3 3.3 0 0 1-2.8-5.2L17 4.5l2.8 5.3A3.3 3.3 0 0 1 17 15z"),
            Map.entry("relief", "M2.5 19 9 7l4 7 2.5-4 6 9z"),
            Map.entry("heart", "M12 20s-8-4.7-8-10.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.5C20 15.3 12 20 12 20z"),
            Map.entry("restaurants", "M7 3.5v17M4.5 3.5V8a2.5 2.5 0 0 0 5 0V3.5M16.5 20.5v-17c-2 1.5-3 4-3 7v3h3"),
            Map.entry("sport", "M8 12h8M5.5 7v10M8 8.5v7M18.5 7v10M16 8.5v7M3.5 10.5v3M20.5 10.5v3"),
            Map.entry(
                    "culture",
                    "M5 4.5c4.5 1.5 9.5 1.5 14 0v7c0 4.5-3 8-7 9-4-1-7-4.5-7-9zM8.5 10h2M13.5 10h2M8.5 14c2 2 5 2 7 0"),
            Map.entry(
                    "swimming_pool",
                    "M8 13V5.5a2 2 0 0 1 4 0M15 13V5.5a2 2 0 0 1 4 0M8 9.5h7M3 16c2 0 2-1.5 4.5-1.5S10 16 12 16s2-1.5 4.5-1.5S19 16 21 16M3 20c2 0 2-1.5 4.5-1.5S10 20 12 20s2-1.5 4.5-1.5S19 20 21 20"),
            Map.entry(
                    "library",
                    "M12 6.5C9.5 4.8 6.5 4.5 3.5 5v13c3-.5 6-.2 8.5 1.5 2.5-1.7 5.5-2 8.5-1.5V5c-3-.5-6-.2-8.5 1.5zM12 6.5v13"),
            Map.entry("cinema", "M4 5h16v14H4zM8 5v14M16 5v14M4 9.7h4M4 14.3h4M16 9.7h4M16 14.3h4"));

    private Styles() {}

    static String level(Importance importance) {
        return switch (importance) {
            case MUST -> "is-must";
            case IMPORTANT -> "is-important";
            case NICE -> "is-nice";
            case INDIFFERENT -> "is-none";
        };
    }

    static String chip(Importance importance) {
        return switch (importance) {
            case MUST -> "chip--must";
            case IMPORTANT -> "chip--important";
            case NICE -> "chip--nice";
            case INDIFFERENT -> "chip--none";
        };
    }

    static String reason(Reason.Kind kind) {
        return switch (kind) {
            case FOR -> "plus";
            case AGAINST -> "minus";
            case NEITHER -> "even";
            case ASK -> "ask";
        };
    }

    static String icon(Reason.Kind kind) {
        return switch (kind) {
            case FOR -> "M12 5v14M5 12h14";
            case AGAINST -> "M5 12h14";
            case NEITHER -> "M5 9.500h14M5 14.500h14";
            case ASK -> "M9 9.2a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1-1.3 2.1M12 17.5h.01";
        };
    }

    static String icon(Criterion criterion) {
        return ICONS.getOrDefault(criterion.code(), icon(criterion.theme()));
    }

    private static String icon(Criterion.Theme theme) {
        return switch (theme) {
            case WORK -> "M4 17v-4l2-5.5h12l2 5.5v4zM4 13h16M7 17v2M17 17v2M7.5 15h1M15.5 15h1";
            case HOUSING -> "M18 6.5A7 7 0 1 0 18 17.5M3.5 10.5H13M3.5 13.5H12";
            case SCHOOL -> "M12 4 2.5 9 12 14l9.5-5zM6 11.2V17c3.5 3 8.5 3 12 0v-5.8M21.5 9v6";
            case HEALTH ->
                "M12 20s-8-4.7-8-10.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.5C20 15.3 12 20 12 20zM12 9.5v5M9.5 12h5";
            case DAILY_LIFE -> "M4 10v10h16V10M3 10l2-6h14l2 6a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0zM10 20v-5h4v5";
            case GETTING_ABOUT ->
                "M7 3.5h10a2 2 0 0 1 2 2V15a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 5 15V5.5a2 2 0 0 1 2-2z"
                        + "M5 11h14M9 14.3h.01M15 14.3h.01M8 17.5 6 21M16 17.5l2 3.500";
            case PLACE ->
                "M12 21s-7-6.2-7-11.5a7 7 0 0 1 14 0C19 14.8 12 21 12 21zM9.5 9.5a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0";
            case LEISURE ->
                "M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 0 0-17 0M3.5 12h17M12 3.5c3 3 3 14 0 17M12 3.5c-3 3-3 14 0 17";
        };
    }
}
