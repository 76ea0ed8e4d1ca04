package com.vivrou.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.portal.domain.IndustrialTerritory;
import com.vivrou.territory.ListedCommune;
import com.vivrou.territory.intake.CommuneDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NationalListTest {
    private static final List<IndustrialTerritory> TERRITORIES = NationalList.read();
    private static final List<ListedCommune> COMMUNES = CommuneDirectory.read();

    @Test
    void all183TerritoriesAreThereWithAsManyCommunesAsTheySay() {
        Map<String, Long> counted = COMMUNES.stream()
                .map(ListedCommune::officialId)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertThat(TERRITORIES).hasSize(183).allSatisfy(territory -> assertThat(counted.get(territory.id()))
                .as(territory.name())
                .isEqualTo(territory.communes()));
    }

    @Test
    void aTerritoryThatCrossesABorderIsInEachOfItsRegions() {
        IndustrialTerritory aurillac = TERRITORIES.stream()
                .filter(territory -> territory.id().equals("ti-7603"))
                .findFirst()
                .orElseThrow();
        assertThat(aurillac.departments()).containsExactly("Aveyron", "Cantal", "Lot");
        assertThat(aurillac.regions()).containsExactly("Occitanie", "Auvergne-Rhône-Alpes");
        assertThat(TERRITORIES)
                .filteredOn(territory -> territory.regions().size() > 1)
                .hasSize(15);
    }

    @Test
    void aDepartmentIsInOneRegionOfEachOfItsTerritories() {
        Map<String, Set<String>> regions = new HashMap<>();
        TERRITORIES.forEach(territory -> territory
                .departments()
                .forEach(department ->
                        regions.merge(department, Set.copyOf(territory.regions()), NationalListTest::common)));
        assertThat(regions).hasSize(99).allSatisfy((department, common) -> assertThat(common)
                .as(department)
                .isNotEmpty());
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    @Test
    void eachTerritoryHasItsOutlineOnTheMap() throws IOException {
        String map = Files.readString(Path.of("src/main/resources/statique/img/france.svg"));
        assertThat(TERRITORIES)
                .allSatisfy(territory -> assertThat(map).contains("<path id=\"" + territory.id() + "\" d=\"M"));
    }

    @Test
    void codesAndPostcodesAreText() {
        assertThat(COMMUNES)
                .hasSize(34_969)
                .allSatisfy(commune -> assertThat(commune.code()).matches("[0-9AB]{5}"))
                .anySatisfy(commune -> assertThat(commune.code()).isEqualTo("01283"));
    }
}
