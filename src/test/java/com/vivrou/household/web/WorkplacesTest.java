package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.household.Workplace;
import com.vivrou.kernel.Spelling;
import com.vivrou.kernel.Texts;
import com.vivrou.territory.Commune;
import com.vivrou.territory.ListedCommune;
import com.vivrou.territory.Perimeter;
import com.vivrou.travel.PlaceOfWork;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkplacesTest {
    private static final Perimeter PERIMETER = new Perimeter(
            "test",
            List.of(
                    commune("01283", "Oyonnax", "01100"),
                    commune("01031", "Bellignat", "01100"),
                    commune("35001", "Saint-Martin", "35140"),
                    commune("35002", "Saint-Martin", "35300")),
            List.of());
    private static final PlaceOfWork NORTH = new PlaceOfWork("Plastiques du Lac, usine Nord", "01283", 46.27, 5.66);
    private static final List<ListedCommune> FRANCE = List.of(
            listed("01283", "Oyonnax", "01100", "01"),
            listed("69123", "Lyon", "69001", "69"),
            listed("2A004", "Ajaccio", "20000", "2A"),
            listed("01100", "Châtillon-la-Palud", "01320", "01"),
            listed("01339", "Saint-Alban", "01450", "01"),
            listed("22273", "Saint-Alban", "22400", "22"));

    private final Workplaces workplaces = new Workplaces(
            Texts.of("household", Locale.FRENCH), PERIMETER, () -> List.of(NORTH), WorkplacesTest::search);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plastiques du Lac, usine Nord",
                "plastiques du lac usine nord",
                "Plastiques du Lac, usine Nord, Oyonnax"
            })
    void plantOfTheTerritoryIsItsGate(String typed) {
        Workplace gate = read(typed, null);
        assertThat(gate).isEqualTo(Workplace.site("Plastiques du Lac, usine Nord", "01283", 46.27, 5.66));
        assertThat(workplaces.written(gate)).isEqualTo("Plastiques du Lac, usine Nord, Oyonnax");
        assertThat(read(workplaces.written(gate), gate)).isEqualTo(gate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lyon", "lyon", "Lyon (69)", "Lyon ( 69 )", "Lyon\u00A0(69)", "Lyon(69)", "69001", "69123"})
    void communeBeyondTheTerritoryIsKnown(String typed) {
        Workplace lyon = read(typed, null);
        assertThat(lyon).isEqualTo(Workplace.inCommune("69123"));
        assertThat(workplaces.written(lyon)).isEqualTo("Lyon (69)");
        assertThat(workplaces.findCommune(lyon)).contains("Lyon");
    }

    @Test
    void communeOfTheTerritoryComesFirst() {
        assertThat(read("Oyonnax (01)", null)).isEqualTo(Workplace.inCommune("01283"));
        assertThat(workplaces.written(Workplace.inCommune("01283"))).isEqualTo("Oyonnax");
        assertThat(workplaces.choices("oyo", 12)).containsExactly("Plastiques du Lac, usine Nord, Oyonnax", "Oyonnax");
        assertThat(workplaces.choices("ly", 12)).containsExactly("Lyon (69)");
        assertThat(workplaces.choices())
                .containsExactly(
                        "Plastiques du Lac, usine Nord, Oyonnax",
                        "Bellignat",
                        "Oyonnax",
                        "Saint-Martin (35140)",
                        "Saint-Martin (35300)");
    }

    @Test
    void postcodeProposesItsCommunesFirst() {
        assertThat(workplaces.choices("01100", 12)).containsExactly("Bellignat", "Oyonnax", "Châtillon-la-Palud (01)");
        assertThat(workplaces.choices("01 100", 12)).isEmpty();
        assertThat(workplaces.choices("353", 12)).containsExactly("Saint-Martin (35300)");
        assertThat(workplaces.choices("01283", 12)).containsExactly("Oyonnax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ajaccio (2a)", "ajaccio (2A)", "Ajaccio ( 2a )"})
    void departmentOfCorsicaMayBeWrittenSmall(String typed) {
        assertThat(read(typed, null)).isEqualTo(Workplace.inCommune("2A004"));
    }

    @Test
    void whatNamesNoDepartmentIsPartOfTheName() {
        assertThat(fault("Lyon (Rhône)")).contains("Lyon (Rhône)");
        assertThat(fault("(69)")).contains("(69)");
        assertThat(fault("Lyon (22)")).contains("Lyon (22)");
    }

    @Test
    void homonymsAreAskedApart() {
        assertThat(fault("Saint-Alban")).contains("Saint-Alban (01), Saint-Alban (22)");
        assertThat(fault("Saint-Martin")).contains("Saint-Martin (35140), Saint-Martin (35300)");
        assertThat(fault("Nulle-Part-du-Tout")).contains("«\u00A0Nulle-Part-du-Tout\u00A0»");
    }

    private Workplace read(String typed, @Nullable Workplace current) {
        Form form = new Form().put("work1", typed);
        Workplace read = workplaces.read(form, "work1", current);
        assertThat(form.faults()).isEmpty();
        return Objects.requireNonNull(read);
    }

    private String fault(String typed) {
        Form form = new Form().put("work1", typed);
        assertThat(workplaces.read(form, "work1", null)).isNull();
        return form.fault("work1");
    }

    private static List<ListedCommune> search(String typed) {
        String sought = Spelling.folded(typed);
        return FRANCE.stream()
                .filter(commune -> Spelling.folded(commune.name()).startsWith(sought)
                        || commune.code().equals(typed)
                        || commune.postcodes().contains(typed))
                .toList();
    }

    private static Commune commune(String code, String name, String postcode) {
        return new Commune(
                code,
                name,
                Spelling.segment(name),
                List.of(postcode),
                "200000000",
                "Groupe",
                OptionalInt.of(100),
                46,
                5,
                Map.of());
    }

    private static ListedCommune listed(String code, String name, String postcode, String department) {
        return new ListedCommune(code, name, List.of(postcode), department, Optional.empty(), 1_000, List.of());
    }
}
