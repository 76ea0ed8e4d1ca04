package com.vivrou.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.Commune;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.Perimeter;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListReadingTest {
    private final Perimeter valley = Valley.perimeter();

    @Test
    void withoutAnyQuestionAllCommunesStandInTheOrderOfTheirNames() {
        ListReading.Read read = read("");
        assertThat(read.problems()).isEmpty();
        assertThat(names(read)).containsExactly("Aubeville", "Brumeval", "Clairmont", "Doucy");
        assertThat(read.query().columns())
                .extracting(Indicator::code)
                .containsExactly("population", "rent_house_m2", "schools");
        assertThat(read.query().address()).isEqualTo("/communes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=brume | Brumeval",
                "epci=222 | Clairmont, Doucy",
                "min-population=300&max-population=1200 | Aubeville, Brumeval, Doucy",
                "max-rent_house_m2=8,5 | Brumeval",
                "max-rent_house_m2=8.5 | Brumeval",
                "min-population=1 200 | Aubeville, Clairmont",
                "min-schools=0 | Aubeville, Clairmont, Doucy",
                "max-population_change=-1 | Clairmont",
                "epci=222&min-schools=1 | Doucy",
                "tri=population | Clairmont, Aubeville, Brumeval, Doucy",
                "tri=population&sens=croissant | Brumeval, Doucy, Aubeville, Clairmont",
                "tri=rent_house_m2 | Brumeval, Aubeville, Doucy, Clairmont",
                "tri=rent_house_m2&sens=decroissant | Aubeville, Doucy, Brumeval, Clairmont",
                "tri=nom&sens=decroissant | Doucy, Clairmont, Brumeval, Aubeville",
            })
    void anAddressFiltersAndOrders(String query, String expected) {
        ListReading.Read read = read(query);
        assertThat(read.problems()).isEmpty();
        assertThat(names(read)).containsExactlyElementsOf(List.of(expected.split(", ")));
        assertThat(names(read(queryOf(read.query().address()))))
                .as("the address that it writes")
                .isEqualTo(names(read));
    }

    @Test
    void aCommuneWithoutTheFigureIsLeftAsideAndCounted() {
        ListReading.Read read = read("max-rent_house_m2=20");
        Listing listing = new Listing(valley, read.query(), Locale.FRENCH);
        assertThat(listing.found()).extracting(Commune::name).doesNotContain("Clairmont");
        assertThat(listing.unknown()).isEqualTo(1);
    }

    @Test
    void columnsStandInTheOrderAsked() {
        ListReading.Read read = read("colonne=schools&colonne=rent_house_m2,schools");
        assertThat(read.query().columns()).extracting(Indicator::code).containsExactly("schools", "rent_house_m2");
        assertThat(read.query().address()).isEqualTo("/communes?colonne=schools&colonne=rent_house_m2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colonne=xyz",
                "colonne=name",
                "tri=xyz",
                "sens=ailleurs",
                "page=-3",
                "page=0",
                "page=99999999999999999999",
                "epci=999",
                "min-population=abc",
                "min-population=1e400",
                "min-population=NaN",
                "max-population=99999999999999999999999",
                "min-population=10&max-population=5",
                "min-density_class=3",
                "max-nothing=3",
            })
    void whatIsNotUnderstoodIsSaidAndAsksNothing(String query) {
        ListReading.Read read = read(query);
        assertThat(read.problems()).hasSize(1);
        assertThat(names(read)).containsExactly("Aubeville", "Brumeval", "Clairmont", "Doucy");
    }

    @Test
    void whatWasTypedWrongStaysInItsField() {
        ListReading.Read read = read("min-population=beaucoup&epci=222");
        ListFilters filters = new ListFilters(read.query(), valley, Locale.FRENCH);
        assertThat(filters.population())
                .hasValueSatisfying(bounds -> assertThat(bounds.least()).isEqualTo("beaucoup"))
                .hasValueSatisfying(bounds -> assertThat(bounds.wrongLeast()).isTrue());
        assertThat(filters.chips()).extracting(ListFilters.Chip::label).containsExactly("Pays 222");
        assertThat(names(read)).containsExactly("Clairmont", "Doucy");
    }

    @Test
    void eachFilterCanBeTakenAwayAlone() {
        ListReading.Read read = read("q=do&epci=222&min-population=100&tri=population");
        ListFilters filters = new ListFilters(read.query(), valley, Locale.FRENCH);
        assertThat(filters.chips())
                .extracting(ListFilters.Chip::url)
                .containsExactly(
                        "/communes?epci=222&min-population=100&tri=population&sens=decroissant",
                        "/communes?q=do&min-population=100&tri=population&sens=decroissant",
                        "/communes?q=do&epci=222&tri=population&sens=decroissant");
        assertThat(read.query().withoutFilters().address()).isEqualTo("/communes?tri=population&sens=decroissant");
    }

    @Test
    void aPageBeyondTheLastShowsTheLast() {
        Valley large = new Valley();
        for (int number = 0; number < 70; number++) {
            large.with("020" + (10 + number), "Village " + (10 + number), "111", Map.of());
        }
        Perimeter perimeter = large.toPerimeter();
        ListQuery query =
                ListReading.of(parameters("page=9"), perimeter, Locale.FRENCH).query();
        Listing listing = new Listing(perimeter, query, Locale.FRENCH);
        assertThat(listing.pages()).isEqualTo(3);
        assertThat(listing.page()).isEqualTo(3);
        assertThat(listing.shown()).hasSize(10);
    }

    private ListReading.Read read(String query) {
        return ListReading.of(parameters(query), valley, Locale.FRENCH);
    }

    private List<String> names(ListReading.Read read) {
        return new Listing(valley, read.query(), Locale.FRENCH)
                .found().stream().map(Commune::name).toList();
    }

    private static String queryOf(String address) {
        String query = URI.create(address).getRawQuery();
        return query == null ? "" : query;
    }

    private static Map<String, String[]> parameters(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(part.substring(0, equals), none -> new ArrayList<>())
                        .add(URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        Map<String, String[]> parameters = new LinkedHashMap<>();
        values.forEach((name, all) -> parameters.put(name, all.toArray(String[]::new)));
        return parameters;
    }
}
