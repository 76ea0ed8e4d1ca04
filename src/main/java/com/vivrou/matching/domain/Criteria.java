package com.vivrou.matching.domain;

import com.vivrou.matching.Audience;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Criterion.Better;
import com.vivrou.matching.Criterion.Theme;
import com.vivrou.matching.Importance;
import com.vivrou.matching.Threshold;
import com.vivrou.matching.domain.Declared.Commute;
import com.vivrou.matching.domain.Declared.Cost;
import com.vivrou.matching.domain.Declared.Density;
import com.vivrou.matching.domain.Declared.Fixed;
import com.vivrou.matching.domain.Declared.Jobs;
import com.vivrou.matching.domain.Declared.Mountain;
import com.vivrou.matching.domain.Declared.Scale;
import com.vivrou.matching.domain.Declared.Size;
import com.vivrou.matching.domain.Declared.ToHeart;
import com.vivrou.matching.engine.Measure;
import com.vivrou.matching.engine.Utility;
import com.vivrou.matching.engine.Utility.Falling;
import com.vivrou.matching.engine.Utility.Rising;
import com.vivrou.matching.engine.Utility.Saturating;
import com.vivrou.territory.CommuneTable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every criterion there is, each declared once, in the order of a questionnaire. The neighbours' income, origin or
 * religion are none, nor is anything that stands for them: a test holds this list against the columns that would.
 */
final class Criteria {
    static final String RENT_HOUSE = "rent_house_m2";
    static final String RENT_FLAT = "rent_flat_m2";
    static final String RENT_FLAT_SMALL = "rent_flat_small_m2";
    static final String RENT_FLAT_LARGE = "rent_flat_large_m2";
    static final String PRICE_HOUSE = "price_house_m2_median";
    static final String PRICE_FLAT = "price_flat_m2_median";

    /** Columns that say how many observations stand behind another column. */
    static final Map<String, String> OBSERVATIONS = Map.of(
            RENT_HOUSE, "rent_house_observations",
            RENT_FLAT, "rent_flat_observations",
            RENT_FLAT_SMALL, "rent_flat_small_observations",
            RENT_FLAT_LARGE, "rent_flat_large_observations",
            PRICE_HOUSE, "house_sales",
            PRICE_FLAT, "flat_sales");

    private static final String MINUTES = "min";
    private static final String PLACES = "places";
    private static final double SHORT_DRIVE = 10;

    static final List<Declared> ALL = List.of(
            own(
                    "commute",
                    Theme.WORK,
                    MINUTES,
                    Better.LOWER,
                    Audience.COMMUTING_ADULT,
                    List.of(),
                    new Threshold(40, 10, 90, 5),
                    Importance.MUST,
                    new Commute(new Falling(5, 40))),
            own(
                    "housing_cost",
                    Theme.HOUSING,
                    "EUR",
                    Better.LOWER,
                    Audience.BUDGET,
                    List.of(RENT_HOUSE, RENT_FLAT, RENT_FLAT_SMALL, RENT_FLAT_LARGE, PRICE_HOUSE, PRICE_FLAT),
                    null,
                    Importance.MUST,
                    new Cost()),
            own(
                    "partner_jobs",
                    Theme.WORK,
                    "projects",
                    Better.HIGHER,
                    Audience.JOB_SEEKER,
                    List.of(),
                    new Threshold(10, 5, 200, 5),
                    Importance.IMPORTANT,
                    new Jobs(new Saturating(200))),
            nearest("childcare", Theme.SCHOOL, Audience.SMALL_CHILD, "nurseries", 25, 15, Importance.IMPORTANT),
            nearest("primary_school", Theme.SCHOOL, Audience.PRIMARY_CHILD, "schools", 15, 10, Importance.IMPORTANT),
            nearest(
                    "middle_school",
                    Theme.SCHOOL,
                    Audience.MIDDLE_CHILD,
                    "lower_secondary_schools",
                    25,
                    20,
                    Importance.IMPORTANT),
            nearest(
                    "high_school",
                    Theme.SCHOOL,
                    Audience.HIGH_CHILD,
                    "upper_secondary_schools",
                    40,
                    30,
                    Importance.IMPORTANT),
            nearest(
                    "leisure_centre",
                    Theme.SCHOOL,
                    Audience.PRIMARY_CHILD,
                    "leisure_centres",
                    20,
                    15,
                    Importance.INDIFFERENT),
            published(
                    "doctors",
                    Theme.HEALTH,
                    "consultations",
                    "gp_access",
                    new Rising(0, 4),
                    new Threshold(2.5, 0.5, 4, 0.5),
                    Importance.IMPORTANT),
            nearest("pharmacy", Theme.HEALTH, Audience.EVERYONE, "pharmacies", 20, 15, Importance.INDIFFERENT),
            nearest("nurse", Theme.HEALTH, Audience.EVERYONE, "nurses", 20, 15, Importance.INDIFFERENT),
            nearest(
                    "physiotherapist",
                    Theme.HEALTH,
                    Audience.EVERYONE,
                    "physiotherapists",
                    25,
                    20,
                    Importance.INDIFFERENT),
            nearest("dentist", Theme.HEALTH, Audience.EVERYONE, "dentists", 25, 20, Importance.INDIFFERENT),
            nearest("emergency", Theme.HEALTH, Audience.EVERYONE, "emergency_units", 60, 30, Importance.INDIFFERENT),
            nearest("maternity", Theme.HEALTH, Audience.EVERYONE, "maternities", 60, 30, Importance.INDIFFERENT),
            within("food_shops", Theme.DAILY_LIFE, "food_shops", 30, Importance.IMPORTANT),
            nearest("supermarket", Theme.DAILY_LIFE, Audience.EVERYONE, "supermarkets", 25, 15, Importance.INDIFFERENT),
            nearest("bakery", Theme.DAILY_LIFE, Audience.EVERYONE, "bakeries", 15, 10, Importance.INDIFFERENT),
            nearest("post", Theme.DAILY_LIFE, Audience.EVERYONE, "post_points", 20, 15, Importance.INDIFFERENT),
            nearest("bank", Theme.DAILY_LIFE, Audience.EVERYONE, "banks", 25, 20, Importance.INDIFFERENT),
            nearest("fuel", Theme.DAILY_LIFE, Audience.EVERYONE, "fuel_stations", 20, 15, Importance.INDIFFERENT),
            nearest(
                    "public_services",
                    Theme.DAILY_LIFE,
                    Audience.EVERYONE,
                    "france_services",
                    30,
                    20,
                    Importance.INDIFFERENT),
            nearest("station", Theme.GETTING_ABOUT, Audience.EVERYONE, "stations", 30, 15, Importance.NICE),
            nearest(
                    "charging",
                    Theme.GETTING_ABOUT,
                    Audience.EVERYONE,
                    "charging_stations",
                    20,
                    15,
                    Importance.INDIFFERENT),
            published(
                    "fibre",
                    Theme.GETTING_ABOUT,
                    "percent",
                    "fibre_share",
                    new Rising(0, 100),
                    new Threshold(80, 10, 100, 5),
                    Importance.NICE),
            own(
                    "place_size",
                    Theme.PLACE,
                    "inhabitants",
                    Better.CLOSER,
                    Audience.PLACE_SIZE,
                    List.of(CommuneTable.POPULATION),
                    null,
                    Importance.NICE,
                    new Size()),
            own(
                    "setting",
                    Theme.PLACE,
                    "density",
                    Better.CLOSER,
                    Audience.SETTING,
                    List.of(Columns.DENSITY),
                    null,
                    Importance.NICE,
                    new Density()),
            own(
                    "relief",
                    Theme.PLACE,
                    "mountain",
                    Better.CLOSER,
                    Audience.RELIEF,
                    List.of(Columns.MOUNTAIN),
                    null,
                    Importance.NICE,
                    new Mountain()),
            own(
                    "heart",
                    Theme.PLACE,
                    MINUTES,
                    Better.LOWER,
                    Audience.HEART,
                    List.of(),
                    new Threshold(120, 30, 600, 30),
                    Importance.NICE,
                    new ToHeart(new Falling(30, 240))),
            within("restaurants", Theme.LEISURE, "restaurants", 30, Importance.INDIFFERENT),
            within("sport", Theme.LEISURE, "sport_facilities", 40, Importance.INDIFFERENT),
            within("culture", Theme.LEISURE, "culture_facilities", 8, Importance.INDIFFERENT),
            nearest(
                    "swimming_pool",
                    Theme.LEISURE,
                    Audience.EVERYONE,
                    "swimming_pools",
                    30,
                    20,
                    Importance.INDIFFERENT),
            nearest("library", Theme.LEISURE, Audience.EVERYONE, "libraries", 20, 15, Importance.INDIFFERENT),
            nearest("cinema", Theme.LEISURE, Audience.EVERYONE, "cinemas", 30, 20, Importance.INDIFFERENT));

    private Criteria() {}

    private static Declared own(
            String code,
            Theme theme,
            String unit,
            Better better,
            Audience audience,
            List<String> indicators,
            @Nullable Threshold threshold,
            Importance asked,
            Declared.Gauge gauge) {
        return new Declared(new Criterion(code, theme, unit, better, audience, indicators, threshold, asked), gauge);
    }

    private static Declared nearest(
            String code, Theme theme, Audience audience, String column, double worst, double usual, Importance asked) {
        return fixed(
                code,
                theme,
                MINUTES,
                Better.LOWER,
                audience,
                column,
                new Threshold(usual, 5, 60, 5),
                asked,
                new Scale(new Measure.Nearest(column), new Falling(0, worst)));
    }

    private static Declared within(String code, Theme theme, String column, double enough, Importance asked) {
        return fixed(
                code,
                theme,
                PLACES,
                Better.HIGHER,
                Audience.EVERYONE,
                column,
                new Threshold(1, 1, enough, 1),
                asked,
                new Scale(new Measure.Within(column, SHORT_DRIVE), new Saturating(enough)));
    }

    private static Declared published(
            String code,
            Theme theme,
            String unit,
            String column,
            Utility utility,
            Threshold threshold,
            Importance asked) {
        return fixed(
                code,
                theme,
                unit,
                Better.HIGHER,
                Audience.EVERYONE,
                column,
                threshold,
                asked,
                new Scale(new Measure.Published(column), utility));
    }

    private static Declared fixed(
            String code,
            Theme theme,
            String unit,
            Better better,
            Audience audience,
            String column,
            Threshold threshold,
            Importance asked,
            Scale scale) {
        return new Declared(
                new Criterion(code, theme, unit, better, audience, List.of(column), threshold, asked),
                new Fixed(scale));
    }
}
