package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.ListedCommune;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeartFieldTest {
    private static final List<ListedCommune> LISTED = List.of(
            listed("01339", "Saint-Alban", "01450", "01"),
            listed("22273", "Saint-Alban", "22400", "22"),
            listed("44109", "Nantes", "44000", "44"));

    private final HeartField field =
            new HeartField(Texts.of("household", Locale.FRENCH), query -> query.equals("Xyz") ? List.of() : LISTED);

    @Test
    void nameThatOneCommuneHasIsEnough() {
        assertThat(field.read(typed("nantes"))).isEqualTo("44109");
        assertThat(field.written("44109")).isEqualTo("Nantes (44)");
        assertThat(field.read(typed("Nantes (44)"))).isEqualTo("44109");
    }

    @Test
    void departmentTellsHomonymsApart() {
        Form form = typed("Saint-Alban");
        assertThat(field.read(form)).isNull();
        assertThat(form.fault("heart")).contains("Saint-Alban (01), Saint-Alban (22)");
        assertThat(field.read(typed("Saint-Alban (22)"))).isEqualTo("22273");
    }

    @Test
    void unknownIsSaidAndEmptyIsFine() {
        Form form = typed("Xyz");
        assertThat(field.read(form)).isNull();
        assertThat(form.fault("heart")).contains("Xyz");
        Form blank = typed("");
        assertThat(field.read(blank)).isNull();
        assertThat(blank.faultless()).isTrue();
    }

    private static Form typed(String text) {
        return new Form().put("heart", text);
    }

    private static ListedCommune listed(String code, String name, String postcode, String department) {
        return new ListedCommune(code, name, List.of(postcode), department, Optional.empty(), 1_000, List.of());
    }
}
