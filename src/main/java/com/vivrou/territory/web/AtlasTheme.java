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
import java.util.stream.Stream;

/**
 * What one wants to know of a place, in the order one asks. An indicator that no theme names stands under
 * {@link #OTHER}, so that a new data set is shown without a change here.
 */
enum AtlasTheme {
    HOUSING(
            "M3 11.5 12 4l9 7.5M5.5 9.8V20h13V9.8M10 20v-5.5h4V20",
            "rent_house_m2",
            "rent_flat_m2",
            "rent_flat_small_m2",
            "rent_flat_large_m2",
            "price_house_m2_median",
            "price_flat_m2_median",
            "price_m2_mean",
            "price_mean",
            "surface_sold_mean",
            "sales_count",
            "house_sales",
            "flat_sales",
            "rent_house_observations",
            "rent_flat_observations"),
    WORKING(
            "M3 20V10l5 3.5V10l5 3.5V10l5 3.5V5h3v15zM8 20v-3h3v3",
            "commute_minutes_median",
            "employment_area_name",
            "active_population",
            "unemployed",
            "median_income"),
    LEARNING(
            "M2.5 9 12 4.5 21.5 9 12 13.5zM6.5 11v5.5c3 2.5 8 2.5 11 0V11M21.5 9v6",
            "schools",
            "lower_secondary_schools",
            "upper_secondary_schools"),
    HEALTH(
            "M9.5 3.5h5v6h6v5h-6v6h-5v-6h-6v-5h6z",
            "gp_access",
            "gps",
            "nurses",
            "dentists",
            "physiotherapists",
            "pharmacies",
            "laboratories",
            "health_centres",
            "emergency_units",
            "hospitals",
            "maternities",
            "elderly_homes"),
    SHOPPING(
            "M4 9h16l-1.5 11h-13zM8.5 9V7a3.5 3.5 0 0 1 7 0v2",
            "food_shops",
            "bakeries",
            "local_shops",
            "banks",
            "post_points",
            "france_services"),
    MOVING(
            "M6 4h12v12H6zM6 11h12M9 20l1.5-4M15 20l-1.5-4M9 13.5h.01M15 13.5h.01",
            "stations",
            "station_passengers",
            "fuel_stations"),
    INTERNET("M3 9.5c5.5-5 12.5-5 18 0M6.5 13.2c3.5-3 7.5-3 11 0M10 16.8c1.3-1 2.7-1 4 0M12 20h.01", "fibre_share"),
    LEISURE(
            "M4 19V6l8-2 8 2v13M9 19v-5h6v5M4 10h16",
            "restaurants",
            "cinemas",
            "libraries",
            "culture_facilities",
            "sport_facilities"),
    NATURE(
            "M2.5 19 9 7.5l4 6.5 2.5-3.5 6 8.5zM17.5 4.5h.01",
            "population",
            "area_km2",
            "density_class",
            "mountain",
            "centrality_class",
            "attraction_area"),
    OTHER("M4 20V11M10 20V5M16 20v-6M21 20H3");

    /** What tells communes apart, but says nothing of living there. */
    private static final Set<String> NOT_SHOWN =
            Set.of("code", "name", "postcodes", "epci_siren", "latitude", "longitude", "employment_area");

    private final String icon;
    private final List<String> indicators;

    AtlasTheme(String icon, String... indicators) {
        this.icon = icon;
        this.indicators = List.of(indicators);
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
                    ? perimeter.indicators().stream().filter(indicator -> !named.contains(indicator.code()))
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
