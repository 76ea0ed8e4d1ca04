package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.Audience;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.MustCost;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Threshold;
import com.vivrou.matching.Trade;
import com.vivrou.matching.Wishes;
import com.vivrou.territory.Commune;
import com.vivrou.territory.CommuneMatch;
import com.vivrou.territory.CommuneSearch;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.JobDemand.Job;
import com.vivrou.territory.ListedCommune;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A household's answers stand in the address; what cannot be read is said, and stays in its field. */
class FindFormTest {
    private static final int YEAR = 2026;
    private static final Pattern NAME_OF_A_FIELD =
            Pattern.compile("(?:<input[^>]* name=|<select[^>]* name=|<ui:param name=\"id\" value=)\"([a-z-]+)\"");
    private static final Texts TEXTS = Texts.of("portal", Locale.FRENCH);
    static final List<Criterion> CRITERIA = List.of(
            criterion("fibre", "percent", null, Importance.NICE),
            criterion("doctors", "consultations", new Threshold(2.5, 0.5, 4, 0.5), Importance.IMPORTANT),
            criterion("relief", "mountain", null, Importance.NICE));
    private static final List<Job> JOBS = List.of(
            new Job("D0Z40", "Soudeurs"), new Job("T1Z60", "Aides à domicile"), new Job("V0Z60", "Aides-soignants"));

    @Test
    void nothingIsAskedBeforeTheFormIsSent() {
        FindForm form = form("budget", "beaucoup");
        assertThat(form.findRequest(YEAR)).isEmpty();
        assertThat(form.faults()).isEmpty();
        assertThat(form.is("adultes", "1")).isTrue();
    }

    @Test
    void aHouseholdIsReadFromTheAddress() {
        FindForm form = form(
                "adultes",
                "2",
                "enfants-3",
                "2",
                "enfants-15",
                "1",
                "logement",
                "BUY",
                "budget",
                "210 000 €",
                "type",
                "HOUSE",
                "taille",
                "VILLAGE",
                "cadre",
                "COUNTRYSIDE",
                "montagne",
                "MOUNTAIN",
                "relief",
                "IMPORTANT",
                "metier",
                "soudeur",
                "fibre",
                "MUST");
        MatchingRequest request = form.findRequest(YEAR).orElseThrow();
        assertThat(request.adults()).hasSize(2);
        assertThat(request.adults().get(0).seeksWork()).isFalse();
        assertThat(request.adults().get(1).trade()).isEqualTo(new Trade("D0Z40", "Soudeurs"));
        assertThat(request.childrenBirthYears()).containsExactly(2020, 2020, 2010);
        assertThat(request.housing().tenure()).isEqualTo(Tenure.BUY);
        assertThat(request.housing().dwelling()).isEqualTo(Dwelling.HOUSE);
        assertThat(request.housing().budget()).isEqualTo(210_000.0);
        assertThat(request.wishes())
                .isEqualTo(new Wishes(PlaceSize.VILLAGE, Wishes.Setting.COUNTRYSIDE, Wishes.Relief.MOUNTAIN, null));
        assertThat(request.preference(0, "fibre").importance()).isEqualTo(Importance.MUST);
        assertThat(request.preference(0, "doctors").importance()).isEqualTo(Importance.IMPORTANT);
        assertThat(request.preference(0, "relief").importance()).isEqualTo(Importance.IMPORTANT);
    }

    @Test
    void noFieldBearsTheNameOfACriterion() throws IOException {
        Set<String> criteria = ResourceBundle.getBundle("messages.matching", Locale.FRENCH).keySet().stream()
                .filter(key -> key.startsWith("criterion."))
                .map(key -> key.substring("criterion.".length()))
                .collect(Collectors.toSet());
        Set<String> fields = new HashSet<>(FindForm.BANDS.keySet());
        for (String page : List.of("find-form", "find-answer")) {
            NAME_OF_A_FIELD
                    .matcher(Files.readString(Path.of("src/main/webapp/WEB-INF/portal/" + page + ".xhtml")))
                    .results()
                    .forEach(field -> fields.add(field.group(1)));
        }
        assertThat(fields).contains("taille", "cadre", "montagne", "lieu", "budget", "adultes", "territoire");
        assertThat(criteria)
                .contains("place_size", "setting", "relief", "heart")
                .doesNotContainAnyElementsOf(fields)
                .noneMatch(criterion -> fields.contains(MustLines.field(criterion)));
    }

    @Test
    void anAddressFromBeforeKeepsItsWish() {
        FindForm form = form("adultes", "1", "relief", "MOUNTAIN");
        assertThat(form.is("montagne", "MOUNTAIN")).isTrue();
        assertThat(form.findRequest(YEAR).orElseThrow().wishes().relief()).isEqualTo(Wishes.Relief.MOUNTAIN);
        assertThat(NextStep.of(form, Set.of("adultes", "relief"), YEAR, calls -> 0))
                .isEqualTo(new NextStep.Redirect("/trouver?adultes=1&montagne=MOUNTAIN"));
    }

    @Test
    void whatIsNoneOfTheChoicesCountsAsNotChosen() {
        MatchingRequest request = form(
                        "adultes", "9", "enfants-0", "99999", "logement", "STEAL", "taille", "x", "fibre", "most")
                .findRequest(YEAR)
                .orElseThrow();
        assertThat(request.adults()).hasSize(1);
        assertThat(request.childrenBirthYears()).isEmpty();
        assertThat(request.housing().tenure()).isEqualTo(Tenure.RENT);
        assertThat(request.wishes()).isEqualTo(Wishes.NONE);
        assertThat(request.preference(0, "fibre").importance()).isEqualTo(Importance.NICE);
    }

    @Test
    void aBudgetThatCannotBeReadIsSaidAndKept() {
        FindForm form = form("adultes", "1", "budget", "beaucoup", "taille", "TOWN");
        assertThat(form.findRequest(YEAR)).isEmpty();
        assertThat(form.fault("budget")).startsWith("Budget").contains("900");
        assertThat(form.value("budget")).isEqualTo("beaucoup");
        assertThat(form.is("taille", "TOWN")).isTrue();
        assertThat(form("adultes", "1", "budget", "5").fault("budget")).contains("100");
        assertThat(form("adultes", "1", "logement", "BUY", "budget", "900").fault("budget"))
                .contains("achat");
    }

    @Test
    void aDearPlaceIsFoundByItsName() {
        Wishes.Heart heart = form("adultes", "1", "lieu", "oyonnax")
                .findRequest(YEAR)
                .orElseThrow()
                .wishes()
                .heart();
        assertThat(heart).isEqualTo(new Wishes.Heart(46.26, 5.65, "Oyonnax"));
    }

    @Test
    void aNameThatSeveralCommunesBearIsOfferedForChoice() {
        FindForm form = form("adultes", "1", "lieu", "Saint-Denis");
        assertThat(form.findRequest(YEAR)).isEmpty();
        assertThat(form.wrong("lieu")).isTrue();
        assertThat(form.places()).extracting(Proposal.Choice::code).containsExactly("93066", "97411");
        FindForm chosen = form("adultes", "1", "lieu", "Saint-Denis", "commune", "97411");
        assertThat(chosen.places()).isEmpty();
        assertThat(chosen.placeCode()).isEqualTo("97411");
        assertThat(form("adultes", "1", "lieu", "Saint-Denis", "commune", "01283")
                        .places())
                .hasSize(2);
        assertThat(form("adultes", "1", "lieu", "Nulle-Part").fault("lieu")).contains("Nulle-Part");
    }

    @Test
    void aTradeThatSeveralJobsNameIsOfferedForChoice() {
        assertThat(form("adultes", "1", "metier", "AIDES").trades())
                .extracting(Proposal.Choice::code)
                .containsExactly("T1Z60", "V0Z60");
        assertThat(form("adultes", "1", "metier", "aides", "metier-code", "V0Z60")
                        .findRequest(YEAR))
                .get()
                .extracting(request -> request.adults().get(0).trade())
                .isEqualTo(new Trade("V0Z60", "Aides-soignants"));
        assertThat(form("adultes", "1", "metier", "aide soignante").findRequest(YEAR))
                .get()
                .extracting(request -> request.adults().get(0).trade())
                .isEqualTo(new Trade("V0Z60", "Aides-soignants"));
        assertThat(form("adultes", "1", "metier", "aides a domicile").faults()).isEmpty();
        assertThat(form("adultes", "1", "metier", "x".repeat(500)).fault("metier"))
                .contains("80");
    }

    @Test
    void aTradeThatNoJobNamesIsNotGuessed() {
        FindForm close = form("adultes", "1", "metier", "soudure");
        assertThat(close.findRequest(YEAR)).isEmpty();
        assertThat(close.fault("metier")).contains("soudure");
        assertThat(close.trades()).extracting(Proposal.Choice::code).containsExactly("D0Z40");
        assertThat(form("adultes", "1", "metier", "soudure", "metier-code", "D0Z40")
                        .findRequest(YEAR))
                .get()
                .extracting(request -> request.adults().get(0).trade())
                .isEqualTo(new Trade("D0Z40", "Soudeurs"));
        FindForm nothing = form("adultes", "1", "metier", "astronaute");
        assertThat(nothing.trades()).isEmpty();
        assertThat(nothing.fault("metier")).contains("astronaute");
    }

    @Test
    void theLineOfAMustIsReadInItsBounds() {
        FindForm form = form("adultes", "1", "doctors", "MUST", "doctors-limite", "1,5");
        assertThat(form.findRequest(YEAR).orElseThrow().preference(0, "doctors").threshold())
                .isEqualTo(1.5);
        assertThat(form.address().page(1)).isEqualTo("/trouver?adultes=1&doctors=MUST&doctors-limite=1%2C5");
        FindForm beyond = form("adultes", "1", "doctors", "MUST", "doctors-limite", "9");
        assertThat(beyond.findRequest(YEAR)).isEmpty();
        assertThat(beyond.fault("doctors-limite")).contains("0,5").contains("4");
        assertThat(form("adultes", "1", "doctors", "MUST", "doctors-limite", "peu")
                        .faults())
                .hasSize(1);
    }

    @Test
    void aLineWithoutItsMustCountsForNothing() {
        FindForm form = form("adultes", "1", "doctors", "NICE", "doctors-limite", "99");
        assertThat(form.findRequest(YEAR).orElseThrow().preference(0, "doctors").threshold())
                .isNull();
        assertThat(form.address().page(1)).isEqualTo("/trouver?adultes=1&doctors=NICE");
        assertThat(form("adultes", "1", "doctors", "MUST", "doctors-limite", "2,5")
                        .address()
                        .page(1))
                .as("the usual line")
                .isEqualTo("/trouver?adultes=1&doctors=MUST");
    }

    @Test
    void aLineMovesStepByStepToItsEnd() {
        Criterion doctors = CRITERIA.get(1);
        assertThat(MustLines.next(cost(2.5), doctors)).hasValue(2);
        assertThat(MustLines.next(cost(0.5), doctors)).as("the lowest").isEmpty();
        assertThat(form("adultes", "1", "budget", "900").nextBudget()).hasValue(950);
        assertThat(form("adultes", "1").nextBudget()).isEmpty();
    }

    private static MustCost cost(double limit) {
        return new MustCost("doctors", 0, Criterion.Better.HIGHER, "consultations", limit, 1, 1, null);
    }

    @Test
    void anAnswerIsCountedAndWaitedForWhenThereAreTooMany() {
        AtomicInteger calls = new AtomicInteger();
        FindForm asked = form("adultes", "1");
        assertThat(NextStep.of(asked, Set.of("adultes"), YEAR, count -> calls.addAndGet(count) > 20 ? 7 : 0))
                .isInstanceOf(NextStep.Answer.class);
        assertThat(calls).hasValue(10);
        assertThat(NextStep.of(asked, Set.of("adultes"), YEAR, count -> 7)).isEqualTo(new NextStep.Wait(7));
    }

    @Test
    void nothingIsCountedBeforeThereIsAQuestion() {
        IntUnaryOperator never = count -> {
            throw new AssertionError("Counted");
        };
        assertThat(NextStep.of(form(), Set.of(), YEAR, never)).isEqualTo(new NextStep.Form());
        assertThat(NextStep.of(form("adultes", "1", "budget", "x"), Set.of("adultes", "budget"), YEAR, never))
                .isEqualTo(new NextStep.Form());
        assertThat(NextStep.of(
                        form("adultes", "1", "type", "EITHER", "langue", "en"),
                        Set.of("adultes", "type", "langue"),
                        YEAR,
                        never))
                .isEqualTo(new NextStep.Redirect("/trouver?adultes=1&langue=en"));
    }

    @Test
    void whatAFormSendsIsLongerThanItsAddress() {
        FindForm form = form("adultes", "1", "enfants-0", "0", "fibre", "NICE", "langue", "en", "page", "2");
        assertThat(form.address().isShorterThan(Set.of("adultes", "enfants-0", "fibre")))
                .isTrue();
        assertThat(form.address().isShorterThan(Set.of("adultes", "langue", "page")))
                .isFalse();
    }

    @Test
    void theAddressHoldsWhatWasChosenAndNoMore() {
        FindForm form = form(
                "adultes",
                "2",
                "enfants-0",
                "0",
                "enfants-3",
                "1",
                "taille",
                "",
                "fibre",
                "NICE",
                "doctors",
                "MUST",
                "lieu",
                "Oyonnax",
                "other",
                "x",
                "page",
                "3");
        assertThat(form.address().page(1)).isEqualTo("/trouver?adultes=2&enfants-3=1&lieu=Oyonnax&doctors=MUST");
        assertThat(form.address().page(2)).endsWith("&page=2");
        assertThat(form.page()).isEqualTo(3);
        assertThat(form("page", "-1").page()).isEqualTo(1);
        assertThat(form("page", "99999999999").page()).isEqualTo(1);
    }

    static FindForm form(String... parameters) {
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            typed.put(parameters[i], parameters[i + 1]);
        }
        CommuneTable table =
                CommuneTable.of("test", List.of(commune("01283"), commune("93066"), commune("97411")), List.of());
        return new FindForm(typed, TEXTS, CRITERIA, new Proposals(TEXTS, new ThreeCommunes(), table, JOBS));
    }

    private static Commune commune(String code) {
        return new Commune(code, code, code, List.of(), "", "", OptionalInt.empty(), 46.26, 5.65, Map.of());
    }

    private static Criterion criterion(String code, String unit, @Nullable Threshold threshold, Importance usual) {
        return new Criterion(
                code,
                Criterion.Theme.PLACE,
                unit,
                Criterion.Better.HIGHER,
                Audience.EVERYONE,
                List.of(),
                threshold,
                usual);
    }

    /** Two of them bear the same name. */
    private static final class ThreeCommunes implements CommuneSearch {
        private static final List<CommuneMatch> ALL =
                List.of(match("01283", "Oyonnax"), match("93066", "Saint-Denis"), match("97411", "Saint-Denis"));

        @Override
        public List<CommuneMatch> search(String query, int most) {
            return ALL.stream()
                    .filter(match -> match.commune().name().equalsIgnoreCase(query))
                    .toList();
        }

        @Override
        public List<CommuneMatch> search(String query, int most, Set<String> codes) {
            return search(query, most);
        }

        private static CommuneMatch match(String code, String name) {
            return new CommuneMatch(
                    new ListedCommune(code, name, List.of(code), code.substring(0, 2), Optional.empty(), 0, List.of()),
                    Optional.empty());
        }
    }
}
