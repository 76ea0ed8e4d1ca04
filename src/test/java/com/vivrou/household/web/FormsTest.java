package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.household.Answers;
import com.vivrou.household.Workplace;
import com.vivrou.kernel.Texts;
import com.vivrou.matching.Audience;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Importance;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Threshold;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Perimeter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
    private static final Texts TEXTS = Texts.of("household", Locale.FRENCH);
    private static final Criterion COMMUTE = new Criterion(
            "commute",
            Criterion.Theme.WORK,
            "min",
            Criterion.Better.LOWER,
            Audience.COMMUTING_ADULT,
            List.of(),
            new Threshold(40, 10, 90, 5),
            Importance.MUST);
    private static final Perimeter PERIMETER = new Perimeter(
            "test",
            List.of(
                    commune("01283", "Oyonnax", "01100"),
                    commune("01269", "Nantua", "01130"),
                    commune("35001", "Saint-Martin", "35140"),
                    commune("35002", "Saint-Martin", "35300")),
            List.of());

    private static final Workplaces WORKPLACES = new Workplaces(TEXTS, PERIMETER, List::of, typed -> List.of());

    private final PeopleForm people = new PeopleForm(TEXTS, 2026);
    private final WorkForm work = new WorkForm(TEXTS, WORKPLACES, List.of(COMMUTE));

    @Test
    void everythingLeftEmptyIsFine() {
        Form form = people.filled(Answers.NONE);
        assertThat(people.read(Map.of(), form, Answers.NONE)).isEqualTo(Answers.NONE);
        assertThat(form.faultless()).isTrue();
    }

    @Test
    void wholeHouseholdIsRead() {
        Form form = new Form();
        Answers answers = people.read(
                Map.of(
                        "adults", "2", "name1", "  Ana ", "name2", "Sam", "born1", "2017", "born3", "2022", "tenure",
                        "RENT", "budget", "1 200 €"),
                form,
                Answers.NONE);
        assertThat(form.faults()).isEmpty();
        assertThat(answers.adults()).extracting(Answers.Adult::name).containsExactly("Ana", "Sam");
        assertThat(answers.childrenBirthYears()).containsExactly(2017, 2022);
        assertThat(answers.budget()).isEqualTo(1_200);
        assertThat(people.filled(answers).value("born2")).isEqualTo("2022");
    }

    @ParameterizedTest
    @CsvSource({
        "2030, n’est pas encore arrivé",
        "20, quatre chiffres",
        "deux mille, quatre chiffres",
        "1950, plus de 25 ans",
        "-2017, quatre chiffres",
        "201７, quatre chiffres"
    })
    void birthYearIsRefusedAtItsField(String typed, String message) {
        Form form = new Form();
        assertThat(people.read(Map.of("born2", typed, "budget", "950"), form, Answers.NONE))
                .isEqualTo(Answers.NONE);
        assertThat(form.fault("born2")).contains(message);
        assertThat(form.value("born2")).isEqualTo(typed);
        assertThat(form.value("budget")).isEqualTo("950");
        assertThat(form.described("born2")).isEqualTo("born2-hint born2-error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"neuf cents", "950euros", "-950", "0", "1e9", "99999999999999", "<b>950</b>", "9,5,0"})
    void budgetIsRefusedInWords(String typed) {
        Form form = new Form();
        people.read(Map.of("budget", typed), form, Answers.NONE);
        assertThat(form.fault("budget")).startsWith("Écrivez un nombre");
    }

    @Test
    void rentIsNoPurchasePrice() {
        Form form = new Form();
        people.read(Map.of("tenure", "BUY", "budget", "950"), form, Answers.NONE);
        assertThat(form.fault("budget")).contains("10").contains("5");
        assertThat(people.read(Map.of("tenure", "BUY", "budget", "180 000"), new Form(), Answers.NONE)
                        .tenure())
                .isEqualTo(Tenure.BUY);
    }

    @Test
    void elevenChildrenAreOneTooMany() {
        Map<String, String> typed = new HashMap<>();
        for (int i = 1; i <= 20; i++) {
            typed.put("born" + i, "2015");
        }
        Form form = new Form();
        people.read(typed, form, Answers.NONE);
        assertThat(form.fault("born10")).contains("10 enfants au plus");
        form.put("children", "999");
        assertThat(PeopleForm.childFields(form)).isEqualTo(Answers.MOST_CHILDREN);
    }

    @Test
    void nameIsCleanedAndBounded() {
        assertThat(people.read(Map.of("name1", "A\u0000na\u202E\n "), new Form(), Answers.NONE)
                        .adults()
                        .get(0)
                        .name())
                .isEqualTo("A na");
        Form form = new Form();
        people.read(Map.of("name1", "x".repeat(41)), form, Answers.NONE);
        assertThat(form.fault("name1")).contains("40");
    }

    @ParameterizedTest
    @CsvSource({
        "Oyonnax, 01283",
        "oyonnax, 01283",
        " OYONNAX , 01283",
        "01283, 01283",
        "01130, 01269",
        "Saint-Martin (35300), 35002",
        "saint martin 35140, 35001",
        "35140 Saint-Martin, 35001"
    })
    void communeIsFoundHoweverItIsWritten(String typed, String code) {
        Form form = new Form();
        Answers answers = work.read(Map.of("work1", typed), form, Answers.NONE);
        assertThat(form.faults()).isEmpty();
        assertThat(answers.adults().get(0).workplace()).isEqualTo(Workplace.inCommune(code));
        assertThat(work.filled(answers).value("work1")).isNotEmpty();
        assertThat(work.read(Map.of("work1", work.filled(answers).value("work1")), new Form(), answers))
                .isEqualTo(answers);
    }

    @Test
    void twoCommunesOfOneNameAreAskedApart() {
        Form form = new Form();
        work.read(Map.of("work1", "Saint Martin"), form, Answers.NONE);
        assertThat(form.fault("work1")).contains("Saint-Martin (35140), Saint-Martin (35300)");
    }

    @Test
    void unknownCommuneIsNamedWithTheClosestOnes() {
        Form form = new Form();
        work.read(Map.of("work1", "Oyona"), form, Answers.NONE);
        assertThat(form.fault("work1")).contains("«\u00A0Oyona\u00A0»").contains("Oyonnax");
        Form far = new Form();
        work.read(Map.of("work1", "Paris"), far, Answers.NONE);
        assertThat(far.fault("work1")).contains("ni usine ni commune");
    }

    @Test
    void preparedSiteStaysWhenItIsNotTouched() {
        Answers prepared = Answers.NONE.withUsualWorkplace(Workplace.site("Site Nord", "01283", 46.25, 5.65));
        String shown = work.filled(prepared).value("work1");
        assertThat(shown).isEqualTo("Site Nord, Oyonnax");
        assertThat(work.read(Map.of("work1", shown, "shift1", "TWO_SHIFTS"), new Form(), prepared)
                        .adults()
                        .get(0))
                .extracting(Answers.Adult::workplace, Answers.Adult::shift)
                .containsExactly(prepared.adults().get(0).workplace(), Shift.TWO_SHIFTS);
        assertThat(work.read(Map.of("work1", ""), new Form(), prepared)
                        .adults()
                        .get(0)
                        .workplace())
                .isNull();
    }

    @Test
    void lineOfAMustIsReadAndBounded() {
        Answers answers = work.read(Map.of("level1-commute", "MUST", "line1-commute", "25"), new Form(), Answers.NONE);
        assertThat(answers.adults().get(0).preferences())
                .containsEntry("commute", new Preference(Importance.MUST, 25.0));
        Form form = new Form();
        work.read(Map.of("level1-commute", "MUST", "line1-commute", "400"), form, Answers.NONE);
        assertThat(form.fault("line1-commute")).contains("entre 10 et 90");
        assertThat(work.read(Map.of("level1-commute", "NICE", "line1-commute", "abc"), new Form(), Answers.NONE)
                        .adults()
                        .get(0)
                        .preferences())
                .containsEntry("commute", Preference.of(Importance.NICE));
    }

    @Test
    void rangeGivesTheWeightAndWhatIsNotSentStays() {
        AdjustForm adjust = new AdjustForm(TEXTS, WORKPLACES, List.of(COMMUTE));
        Answers before = Answers.NONE.withBudget(Tenure.RENT, 900);
        Form form = adjust.filled(before);
        assertThat(form.value("range1-commute")).isEqualTo("9");
        assertThat(form.value("must1-commute")).isEqualTo("1");
        Answers answers = adjust.read(Map.of("range1-commute", "2", "budget", "950"), form, before);
        assertThat(answers.budget()).isEqualTo(950);
        assertThat(told(answers)).isEqualTo(Preference.of(Importance.NICE).withWeight(2));
        Answers later = adjust.read(Map.of("budget", "960"), adjust.filled(answers), answers);
        assertThat(told(later)).as("not sent").isEqualTo(told(answers));
        Form wrong = adjust.filled(before);
        assertThat(adjust.read(Map.of("budget", "abc"), wrong, before)).isEqualTo(before);
        assertThat(wrong.wrong("budget")).isTrue();
    }

    @Test
    void mustIsDrawnBesideTheRange() {
        AdjustForm adjust = new AdjustForm(TEXTS, WORKPLACES, List.of(COMMUTE));
        Answers answers = adjust.read(
                Map.of("range1-commute", "7", "must1-commute", "1", "line1-commute", "25"),
                adjust.filled(Answers.NONE),
                Answers.NONE);
        assertThat(told(answers)).isEqualTo(new Preference(Importance.MUST, 25.0, 7));
        Answers eased = adjust.read(Map.of("range1-commute", "7"), adjust.filled(answers), answers);
        assertThat(told(eased)).isEqualTo(Preference.of(Importance.NICE).withWeight(7));
    }

    private static Preference told(Answers answers) {
        return answers.adults().get(0).preferences().getOrDefault("commute", Preference.INDIFFERENT);
    }

    @Test
    void homeIsRead() {
        HousingForm housing = new HousingForm(TEXTS, new HeartField(TEXTS, query -> List.of()));
        Answers answers =
                housing.read(Map.of("dwelling", "HOUSE", "surface", "90 m²", "size", "TOWN"), new Form(), Answers.NONE);
        assertThat(answers.surface()).isEqualTo(90);
        assertThat(answers.placeSize()).isEqualTo(PlaceSize.TOWN);
        Form form = new Form();
        housing.read(Map.of("surface", "grande"), form, Answers.NONE);
        assertThat(form.wrong("surface")).isTrue();
    }

    private static Commune commune(String code, String name, String postcode) {
        return new Commune(
                code,
                name,
                name.toLowerCase(Locale.ROOT),
                List.of(postcode),
                "200000000",
                "Groupe",
                OptionalInt.of(100),
                46,
                5,
                Map.of());
    }
}
