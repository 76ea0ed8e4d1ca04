package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.kernel.Texts;
import com.vivrou.portal.domain.IndustrialTerritory;
import com.vivrou.portal.domain.IndustrialTerritory.Label;
import com.vivrou.portal.domain.Whereabouts;
import com.vivrou.portal.domain.Whereabouts.NoTerritory;
import com.vivrou.portal.domain.Whereabouts.NotYet;
import com.vivrou.portal.domain.Whereabouts.Open;
import com.vivrou.territory.ListedCommune;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoundWordsTest {
    private static final FoundWords FRENCH = new FoundWords(Texts.of("portal", Locale.FRENCH));
    private static final FoundWords ENGLISH = new FoundWords(Texts.of("portal", Locale.ENGLISH));
    private static final IndustrialTerritory PLASTICS = new IndustrialTerritory(
            "ti-8413",
            "Plastics Vallée – Oyonnax",
            List.of("Auvergne-Rhône-Alpes"),
            List.of("Ain"),
            42,
            63_904,
            new Label(0, 0, "end"));

    @Test
    void aCommuneOfAnOpenTerritoryLeadsToItsSite() {
        Whereabouts place =
                commune("Oyonnax", "01100", new Open(PLASTICS, "Plastics Vallée", "http://plastics-vallee.localhost"));
        FoundWords.Line line = FRENCH.line(place);
        assertThat(line.name()).isEqualTo("Oyonnax");
        assertThat(line.detail()).isEqualTo("01100 · Plastics Vallée, ouvert");
        assertThat(line.href()).isEqualTo("http://plastics-vallee.localhost");
        assertThat(ENGLISH.answer(place).heading()).isEqualTo("Oyonnax is in the territory Plastics Vallée – Oyonnax");
        assertThat(ENGLISH.answer(place).href()).isEqualTo("http://plastics-vallee.localhost");
    }

    @Test
    void aTerritoryThatIsNotHereYetIsSaidSo() {
        Whereabouts place = commune("Saint-Lô", "50000", new NotYet(PLASTICS));
        assertThat(FRENCH.line(place).detail()).endsWith("pas encore ouvert");
        assertThat(FRENCH.line(place).href()).isEqualTo("/?q=50000+Saint-L%C3%B4#reponse");
        assertThat(FRENCH.answer(place).text()).contains("n’est pas encore sur Vivrou");
    }

    @Test
    void aCommuneOutsideEveryTerritoryIsSaidPlainly() {
        FoundWords.Answer answer = FRENCH.answer(commune("Aix-les-Bains", "73100", new NoTerritory()));
        assertThat(answer.heading()).isEqualTo("Aix-les-Bains n’est dans aucun Territoire d’industrie");
        assertThat(answer.href()).isEmpty();
    }

    @Test
    void aVillageIsNamedWithItsCommune() {
        ListedCommune commune = new ListedCommune(
                "49126", "Orée d’Anjou", List.of("49270"), "49", Optional.of("ti-5204"), 17_162, List.of("Drain"));
        Whereabouts place = new Whereabouts(commune, Optional.of("Drain"), new NotYet(PLASTICS));
        assertThat(FRENCH.line(place).name()).isEqualTo("Drain, dans Orée d’Anjou");
    }

    @Test
    void nothingFoundRepeatsTheQuestionAndSaysWhatToDo() {
        assertThat(FRENCH.nothing("Xyzzy").heading()).contains("Xyzzy");
        assertThat(FRENCH.nothing("Xyzzy").text()).contains("code postal");
        assertThat(FRENCH.nothing("{0} 'x'").heading()).contains("{0} 'x'");
        assertThat(FRENCH.nothing("a").heading()).contains("au moins deux lettres");
    }

    private static Whereabouts commune(String name, String postcode, Whereabouts.Standing standing) {
        ListedCommune commune =
                new ListedCommune("00000", name, List.of(postcode), "00", Optional.empty(), 1, List.of());
        return new Whereabouts(commune, Optional.empty(), standing);
    }
}
