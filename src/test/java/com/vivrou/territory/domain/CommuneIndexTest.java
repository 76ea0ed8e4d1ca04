package com.vivrou.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.CommuneMatch;
import com.vivrou.territory.ListedCommune;
import com.vivrou.territory.intake.CommuneDirectory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On the real directory: what people type, and the commune they mean. */
class CommuneIndexTest {
    private static final CommuneIndex INDEX = new CommuneIndex(CommuneDirectory.read());

    @Test
    void aNameIsFoundWithoutItsAccentsAndHyphens() {
        assertThat(first("fougeres")).isEqualTo("35115 Fougères");
        assertThat(first("VITRE")).isEqualTo("35360 Vitré");
        assertThat(first("montreal la cluse")).isEqualTo("01265 Montréal-la-Cluse");
        assertThat(first("oree d'anjou")).isEqualTo("49126 Orée d'Anjou");
    }

    @Test
    void theExactNameComesBeforeLongerOnes() {
        assertThat(first("Vitré")).isEqualTo("35360 Vitré");
        assertThat(names("Oyonnax")).containsExactly("Oyonnax");
    }

    @Test
    void theLargerCommuneComesFirstAmongEquals() {
        assertThat(first("saint-denis")).isEqualTo("97411 Saint-Denis");
        List<ListedCommune> found = INDEX.search("saint-denis", 2).stream()
                .map(CommuneMatch::commune)
                .toList();
        assertThat(found.get(0).population()).isGreaterThan(found.get(1).population());
    }

    @Test
    void theArticleMayBeLeftOut() {
        assertThat(first("séguinière")).isEqualTo("49332 La Séguinière");
    }

    @Test
    void saintMayBeShortened() {
        assertThat(first("st etienne en cogles")).isEqualTo(first("Saint-Étienne-en-Coglès"));
        assertThat(first("ste luce sur loire")).isEqualTo("44172 Sainte-Luce-sur-Loire");
    }

    @Test
    void wordsMayComeInAnyOrder() {
        assertThat(first("plessis argentre")).isEqualTo("35006 Argentré-du-Plessis");
    }

    @Test
    void aVillageGivesItsCommune() {
        CommuneMatch match = INDEX.search("Champtoceaux", 1).get(0);
        assertThat(match.commune().name()).isEqualTo("Orée d'Anjou");
        assertThat(match.oldName()).contains("Champtoceaux");
    }

    @Test
    void aPostcodeGivesEachOfItsCommunesLargestFirst() {
        List<CommuneMatch> found = INDEX.search("01100", 20);
        assertThat(found.get(0).commune().name()).isEqualTo("Oyonnax");
        assertThat(found).hasSizeGreaterThan(3);
        assertThat(found.subList(0, 4))
                .allSatisfy(match -> assertThat(match.commune().postcodes()).contains("01100"));
    }

    @Test
    void anInseeCodeGivesItsCommuneAfterThoseOfThePostcode() {
        assertThat(first("01283")).isEqualTo("01283 Oyonnax");
        assertThat(first("2A004")).isEqualTo("2A004 Ajaccio");
        assertThat(first("2b033")).isEqualTo("2B033 Bastia");
        assertThat(INDEX.search("01100", 50))
                .extracting(match -> match.commune().code())
                .contains("01100");
    }

    @Test
    void aPostcodeWithANameGivesThatCommune() {
        assertThat(first("01100 arbent")).isEqualTo("01014 Arbent");
    }

    @Test
    void theBeginningOfAPostcodeIsEnough() {
        assertThat(INDEX.search("4930", 5)).isNotEmpty();
        assertThat(first("4930")).isEqualTo("49099 Cholet");
    }

    @Test
    void oneTypingErrorIsForgiven() {
        assertThat(first("oyonax")).isEqualTo("01283 Oyonnax");
        assertThat(first("oyonnaxx")).isEqualTo("01283 Oyonnax");
        assertThat(first("foguères")).isEqualTo("35115 Fougères");
    }

    @Test
    void aTypingErrorIsForgivenWhereverItStands() {
        assertThat(first("xyonnax")).isEqualTo("01283 Oyonnax");
        assertThat(first("oynnax")).isEqualTo("01283 Oyonnax");
        assertThat(first("seguinere")).as("the article left out").isEqualTo("49332 La Séguinière");
        assertThat(first("01100 oyonax")).isEqualTo("01283 Oyonnax");
        assertThat(first("champtoceau")).isEqualTo("49126 Orée d'Anjou");
    }

    @Test
    void theCommuneOfANameComesBeforeTheOneThatHasAVillageOfThisName() {
        CommuneIndex index = new CommuneIndex(List.of(
                commune("01001", "Les Deux Monts", 9_000, "Montbel"),
                commune("01002", "Montbel", 100),
                commune("01003", "Montbel-le-Haut", 50_000)));
        assertThat(index.search("montbel", 5))
                .extracting(match -> match.commune().code())
                .containsExactly("01002", "01001", "01003");
    }

    @Test
    void aCommuneAnswersOnceHoweverManyOfItsNamesDo() {
        CommuneIndex index = new CommuneIndex(
                List.of(commune("01001", "Montbel", 9_000, "Montbel", "Montbel-le-Bas", "Montbel-le-Haut")));
        assertThat(index.search("montb", 5)).singleElement().satisfies(match -> assertThat(match.oldName())
                .isEmpty());
    }

    @Test
    void withinSomeCommunesATypingErrorIsForgivenWhenNoneOfThemAnswers() {
        assertThat(INDEX.search("oyonnax", 5, Set.of("35360"))).isEmpty();
        assertThat(INDEX.search("vitri", 5, Set.of("35360", "01283")))
                .extracting(match -> match.commune().name())
                .containsExactly("Vitré");
    }

    @Test
    void nonsenseFindsNothing() {
        assertThat(INDEX.search("xqzwk", 5)).isEmpty();
        assertThat(INDEX.search("99999", 5)).isEmpty();
        assertThat(INDEX.search("", 5)).isEmpty();
        assertThat(INDEX.search("o", 5)).isEmpty();
        assertThat(INDEX.search("'%<>&\"", 5)).isEmpty();
    }

    @Test
    void theLimitHolds() {
        assertThat(INDEX.search("saint", 8)).hasSize(8);
    }

    private static String first(String query) {
        return INDEX.search(query, 1).stream()
                .map(match -> match.commune().code() + " " + match.commune().name())
                .findFirst()
                .orElse("nothing");
    }

    private static List<String> names(String query) {
        return INDEX.search(query, 5).stream()
                .map(match -> match.commune().name())
                .toList();
    }

    private static ListedCommune commune(String code, String name, int population, String... villages) {
        return new ListedCommune(code, name, List.of("01000"), "01", Optional.empty(), population, List.of(villages));
    }
}
