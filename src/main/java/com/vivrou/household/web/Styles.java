package com.vivrou.household.web;

import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.Reason;

/** Names of style classes, and the drawings of the kit's icons on a square of 24. */
final class Styles {
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

    static String icon(Criterion.Theme theme) {
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
