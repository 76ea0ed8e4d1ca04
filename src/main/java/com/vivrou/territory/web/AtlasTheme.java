package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.Perimeter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one wants to know of a place, in the order one asks. An indicator that no theme names stands under
 * {@link #OTHER}, so that a new data set is shown without a change here.
 */
enum AtlasTheme {
    HOUSING(
            "M3 11.5 12 4l9 7.5M5.5 9.8V20h13V9.8M10 20v-5.5h4V20",
            List.of("rent_house_m2", "rent_flat_m2", "price_house_m2_median", "price_flat_m2_median"),
            List.of(
                    "rent_flat_small_m2",
                    "rent_flat_large_m2",
                    "rent_house_observations",
                    "rent_flat_observations",
                    "rent_flat_small_observations",
                    "rent_flat_large_observations",
                    "price_m2_mean",
                    "price_mean",
                    "surface_sold_mean",
                    "house_share_of_sales",
                    "sales_count",
                    "house_sales",
                    "flat_sales",
                    "dwellings",
                    "main_homes",
                    "owner_homes",
                    "second_homes",
                    "dwellings_vacant")),
    WORKING(
            "M3 20V10l5 3.5V10l5 3.5V10l5 3.5V5h3v15zM8 20v-3h3v3",
            List.of("commute_minutes_median", "commute_km_median", "jobs", "employment_area_name", "median_income"),
            List.of("active_population", "unemployed")),
    LEARNING(
            "M2.5 9 12 4.5 21.5 9 12 13.5zM6.5 11v5.5c3 2.5 8 2.5 11 0V11M21.5 9v6",
            List.of("nurseries", "schools", "lower_secondary_schools", "upper_secondary_schools"),
            List.of("leisure_centres")),
    HEALTH(
            "M9.5 3.5h5v6h6v5h-6v6h-5v-6h-6v-5h6z",
            List.of("gp_access", "gps", "nurses", "dentists", "pharmacies"),
            List.of(
                    "physiotherapists",
                    "midwives",
                    "laboratories",
                    "health_centres",
                    "emergency_units",
                    "hospitals",
                    "maternities",
                    "elderly_homes")),
    SHOPPING(
            "M4 9h16l-1.5 11h-13zM8.5 9V7a3.5 3.5 0 0 1 7 0v2",
            List.of("food_shops", "bakeries", "banks", "post_points"),
            List.of("supermarkets", "local_shops", "france_services")),
    MOVING(
            "M6 4h12v12H6zM6 11h12M9 20l1.5-4M15 20l-1.5-4M9 13.5h.01M15 13.5h.01",
            List.of("stations", "station_passengers", "fuel_stations"),
            List.of("charging_stations", "taxis")),
    INTERNET(
            "M3 9.5c5.5-5 12.5-5 18 0M6.5 13.2c3.5-3 7.5-3 11 0M10 16.8c1.3-1 2.7-1 4 0M12 20h.01",
            List.of("fibre_share"),
            List.of()),
    LEISURE(
            "M4 19V6l8-2 8 2v13M9 19v-5h6v5M4 10h16",
            List.of("restaurants", "libraries", "cinemas", "sport_facilities"),
            List.of("swimming_pools", "culture_facilities", "hotels", "campsites")),
    NATURE(
            "M2.5 19 9 7.5l4 6.5 2.5-3.5 6 8.5zM17.5 4.5h.01",
            List.of("area_km2", "density_class", "mountain", "rurality_class"),
            List.of("population", "households", "centrality_class", "attraction_area", "attraction_role")),
    OTHER("M4 20V11M10 20V5M16 20v-6M21 20H3", List.of(), List.of());

    /** What tells communes apart, but says nothing of living there. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "code",
            "name",
            "postcodes",
            "epci_siren",
            "epci",
            "epci_kind",
            "ept",
            "siren",
            "latitude",
            "longitude",
            "employment_area",
            "industrial_territory");

    /** Bounds of an estimate and how it was made: said beside the estimate, never alone. */
    private static final Pattern BESIDE = Pattern.compile(".*_(low|high|scope)");

    private final String icon;
    private final List<String> first;
    private final List<String> indicators;

    AtlasTheme(String icon, List<String> first, List<String> further) {
        this.icon = icon;
        this.first = first;
        this.indicators = Stream.concat(first.stream(), further.stream()).toList();
    }

    /** Whether it is one of those that a page shows before all others of the theme. */
    boolean isFirst(Indicator indicator) {
        return this == OTHER || first.contains(indicator.code());
    }

    /** Names the theme in texts, and as anchor on a page. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String icon() {
        return icon;
    }

    String title(Locale language) {
        return Texts.of("territory", language).get("commune.theme." + key());
    }

    /** The indicators that a perimeter has, by theme; themes without any are left out. */
    static Map<AtlasTheme, List<Indicator>> of(Perimeter perimeter) {
        Map<AtlasTheme, List<Indicator>> themes = new LinkedHashMap<>();
        Set<String> named = new HashSet<>(NOT_SHOWN);
        Arrays.stream(values()).forEach(theme -> named.addAll(theme.indicators));
        for (AtlasTheme theme : values()) {
            Stream<Indicator> known =
                    theme.indicators.stream().map(perimeter::findIndicator).flatMap(Optional::stream);
            Stream<Indicator> unnamed = theme == OTHER
                    ? perimeter.indicators().stream()
                            .filter(indicator -> !named.contains(indicator.code())
                                    && !BESIDE.matcher(indicator.code()).matches())
                    : Stream.empty();
            List<Indicator> indicators = Stream.concat(known, unnamed).toList();
            if (!indicators.isEmpty()) {
                themes.put(theme, indicators);
            }
        }
        return themes;
    }

    /** Every indicator that may be shown, in the order of the themes. */
    static List<Indicator> indicators(Perimeter perimeter) {
        return of(perimeter).values().stream().flatMap(List::stream).toList();
    }
}
