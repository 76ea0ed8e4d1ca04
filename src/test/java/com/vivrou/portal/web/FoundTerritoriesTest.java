package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.NationalRanking.Territory;
import com.vivrou.portal.domain.IndustrialTerritory;
import com.vivrou.portal.domain.IndustrialTerritory.Label;
import com.vivrou.territory.CommuneTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoundTerritoriesTest {
    private static final Texts TEXTS = Texts.of("portal", Locale.FRENCH);
    private static final String SITE = "https://plastics.example/mes-communes?r=abc";
    private static final IndustrialTerritory PLASTICS =
            territory("ti-1", "Plastics Vallée – Oyonnax", "Auvergne-Rhône-Alpes", "Ain");
    private static final IndustrialTerritory FOUGERES =
            territory("ti-2", "Fougères – Vitré", "Bretagne", "Ille-et-Vilaine");
    private static final IndustrialTerritory ISLAND = territory("ti-3", "Basse-Terre", "Guadeloupe", "Guadeloupe");

    @Test
    void theWholeRankingIsShownTenAtATime() {
        FoundTerritories found = found("page", "2");
        assertThat(found.shown()).isEqualTo("Territoires 11 à 20, sur 22 qui ont au moins une commune classée.");
        assertThat(found.pages()).extracting(Link::label).containsExactly("1", "2", "3");
    }

    @Test
    void aTerritoryIsFoundByItsNameWithItsRank() {
        FoundTerritories found = found("territoire", "vitre", "page", "2");
        assertThat(found.list()).singleElement().satisfies(suited -> {
            assertThat(suited.rank()).isEqualTo(22);
            assertThat(suited.name()).isEqualTo("Fougères – Vitré");
            assertThat(suited.url()).isEmpty();
        });
        assertThat(found.shown())
                .startsWith("Un territoire répond à «\u00a0vitre\u00a0», sur 22 ")
                .endsWith(".");
        assertThat(found.pages()).isEmpty();
        assertThat(found.unranked()).isEmpty();
    }

    @Test
    void aTerritoryIsFoundByItsDepartmentOrRegion() {
        assertThat(found("territoire", "AIN").list())
                .extracting(FoundTerritories.Suited::name)
                .containsExactly("Plastics Vallée – Oyonnax");
        assertThat(found("territoire", "rhone alpes").list()).hasSize(1);
        assertThat(found("territoire", "place").list()).hasSize(10);
        assertThat(found("territoire", "place", "page", "2").pages())
                .extracting(Link::url)
                .containsExactly(
                        "/trouver?adultes=1&territoire=place#territoires",
                        "/trouver?adultes=1&territoire=place&page=2#territoires");
    }

    @Test
    void oneThatIsOpenLeadsToItsSite() {
        assertThat(found("territoire", "oyonnax").list())
                .singleElement()
                .extracting(FoundTerritories.Suited::url)
                .isEqualTo(SITE);
    }

    @Test
    void oneWithoutARankIsSaidSo() {
        FoundTerritories found = found("territoire", "guadeloupe");
        assertThat(found.list()).isEmpty();
        assertThat(found.shown()).startsWith("Aucun territoire classé ne répond");
        assertThat(found.unranked()).isEqualTo("Sans commune classée\u00a0: Basse-Terre.");
        assertThat(found("territoire", "?!").list()).isEmpty();
    }

    @Test
    void lookingForATerritoryKeepsTheAnswers() {
        FoundTerritories found = found("enfants-3", "2", "territoire", "ain", "page", "2");
        assertThat(found.kept())
                .containsExactly(
                        new FoundTerritories.Kept("adultes", "1"), new FoundTerritories.Kept("enfants-3", "2"));
        assertThat(found.whole()).isEqualTo("/trouver?adultes=1&enfants-3=2#territoires");
        assertThat(FindFormTest.form("territoire", "x".repeat(500)).sought()).hasSize(80);
    }

    private static FoundTerritories found(String... parameters) {
        List<String> asked = new ArrayList<>(List.of("adultes", "1"));
        asked.addAll(List.of(parameters));
        List<IndustrialTerritory> listed = new ArrayList<>(List.of(PLASTICS, ISLAND));
        IntStream.rangeClosed(1, 20)
                .forEach(number -> listed.add(territory("ti-9" + number, "Place " + number, "Bretagne", "Morbihan")));
        listed.add(FOUGERES);
        List<Territory> ranked = new ArrayList<>();
        listed.stream()
                .filter(territory -> !territory.equals(ISLAND))
                .forEach(
                        territory -> ranked.add(new Territory(territory.id(), ranked.size() + 1, 50, 1, 1, List.of())));
        Territories territories = new Territories(
                listed,
                Map.of("ti-1", new Territories.Site("Plastics Vallée", SITE)),
                CommuneTable.of("test", List.of(), List.of()));
        return new FoundTerritories(TEXTS, ranked, territories, FindFormTest.form(asked.toArray(String[]::new)));
    }

    private static IndustrialTerritory territory(String id, String name, String region, String department) {
        return new IndustrialTerritory(id, name, List.of(region), List.of(department), 1, 1, new Label(0, 0, "end"));
    }
}
