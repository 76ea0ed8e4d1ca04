package com.vivrou.portal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.portal.intake.NationalFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On the real directory: what people type, and the commune they mean. */
class CommuneIndexTest {
    private static final CommuneIndex INDEX = new CommuneIndex(NationalFiles.communes());

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
                .map(CommuneIndex.Match::commune)
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
        CommuneIndex.Match match = INDEX.search("Champtoceaux", 1).get(0);
        assertThat(match.commune().name()).isEqualTo("Orée d'Anjou");
        assertThat(match.village()).contains("Champtoceaux");
    }

    @Test
    void aPostcodeGivesEachOfItsCommunesLargestFirst() {
        List<CommuneIndex.Match> found = INDEX.search("01100", 20);
        assertThat(found.get(0).commune().name()).isEqualTo("Oyonnax");
        assertThat(found)
                .hasSizeGreaterThan(3)
                .allSatisfy(match -> assertThat(match.commune().postcodes()).contains("01100"));
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
}
