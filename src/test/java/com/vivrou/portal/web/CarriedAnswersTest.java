package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.household.Answers;
import com.vivrou.household.AnswersCode;
import com.vivrou.household.Wishes;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.Importance;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Wishes.Relief;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CarriedAnswersTest {
    private static final int YEAR = 2026;

    @Test
    void aTerritoryReadsWhatWasToldHere() {
        String address = carried(
                        "adultes",
                        "2",
                        "enfants-3",
                        "2",
                        "logement",
                        "BUY",
                        "budget",
                        "210000",
                        "type",
                        "HOUSE",
                        "taille",
                        "VILLAGE",
                        "montagne",
                        "MOUNTAIN",
                        "lieu",
                        "Oyonnax",
                        "metier",
                        "soudeuse",
                        "fibre",
                        "IMPORTANT",
                        "doctors",
                        "MUST",
                        "doctors-limite",
                        "1,5")
                .address("https://somewhere.example");
        assertThat(address).startsWith("https://somewhere.example/mes-communes?r=");
        Answers read =
                AnswersCode.read(address.substring(address.indexOf('=') + 1)).orElseThrow();
        assertThat(read.childrenBirthYears()).containsExactly(2020, 2020);
        assertThat(read.tenure()).isEqualTo(Tenure.BUY);
        assertThat(read.budget()).isEqualTo(210_000);
        assertThat(read.dwelling()).isEqualTo(Dwelling.HOUSE);
        assertThat(read.wishes()).isEqualTo(new Wishes(PlaceSize.VILLAGE, null, Relief.MOUNTAIN, "01283", false));
        assertThat(read.adults()).hasSize(2).allSatisfy(adult -> assertThat(adult.preferences())
                .isEqualTo(Map.of(
                        "fibre",
                        Preference.of(Importance.IMPORTANT),
                        "doctors",
                        new Preference(Importance.MUST, 1.5))));
        assertThat(read.adults().get(0).trade()).isNull();
        assertThat(read.adults().get(1).trade()).isEqualTo("D0Z40");
        assertThat(read.adults().get(1).shift()).isEqualTo(Shift.NONE);
    }

    @Test
    void aTerritoryCountsAtMostTenChildren() {
        assertThat(carried("adultes", "1", "enfants-0", "4", "enfants-3", "4", "enfants-11", "4")
                        .answers()
                        .childrenBirthYears())
                .hasSize(10);
    }

    private static CarriedAnswers carried(String... parameters) {
        FindForm form = FindFormTest.form(parameters);
        return new CarriedAnswers(form.findRequest(YEAR).orElseThrow(), form, FindFormTest.CRITERIA);
    }
}
