package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.vivrou.territory.ImportFinding;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.Checking;
import com.vivrou.territory.intake.dataset.Declarations;
import com.vivrou.territory.intake.dataset.Gazetteer;
import com.vivrou.territory.intake.dataset.Receiver;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every reader over the producers' own files, where somebody has put them beside the project. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealFilesTest {
    private static final List<Path> BESIDE =
            List.of(Path.of("..", "shared", "data"), Path.of("..", "..", "shared", "data"));
    private static final int COMMUNES = 34_969;
    private static final int WITHOUT_COMMUNITIES_OVERSEAS = 34_875;

    private Path data = BESIDE.get(0);
    private Gazetteer communes = new Gazetteer(List.of());

    @BeforeAll
    void readTheCodeOfCommunes() {
        Optional<Path> found = BESIDE.stream().filter(Files::isDirectory).findFirst();
        assumeTrue(found.isPresent(), "The official files are not beside the project (../shared/data): skipped.");
        data = found.orElseThrow();
        Result cog = Reading.of("cog").year(2026).file(data.resolve("cog-2026/communes.json.gz"));
        communes = cog.kept().gazetteer();
        assertThat(communes.size()).isEqualTo(COMMUNES);
        assertThat(cog.harvest().rowsRead()).isEqualTo(37_590);
        assertThat(cog.times(ImportProblem.ROW_NOT_CONCERNED)).isEqualTo(45);
    }

    /** Reads it, and expects that it could be published. */
    private Result read(String dataSet, int year, String file) {
        return read(Reading.of(dataSet).year(year), dataSet, file);
    }

    private Result read(Reading reading, String dataSet, String file) {
        Result result = reading.over(communes).file(data.resolve(file));
        Checking.check(
                Declarations.load().find(dataSet).orElseThrow(),
                result.harvest(),
                result.findings(),
                indicator -> Optional.empty());
        assertThat(result.findings().list())
                .noneMatch(finding -> finding.problem().severity() == ImportProblem.Severity.ERROR);
        return result;
    }

    private Map<String, String> words(Result result, String indicator) {
        Map<String, String> words = new TreeMap<>();
        for (String code : communes.codes()) {
            @Nullable String word = result.words(indicator, code);
            if (word != null) {
                words.put(code, word);
            }
        }
        return words;
    }

    @Test
    void groupsOfCommunes() {
        Result epci = read("epci", 2026, "cog-2026/epci.json.gz");
        Result ept = read("ept", 2026, "cog-2026/ept.json.gz");

        assertThat(epci.coverage("epci")).isEqualTo(34_871);
        assertThat(epci.coverage("epci_kind")).isEqualTo(34_871);
        assertThat(epci.harvest().labels().get("epci")).hasSize(1_255);
        // Four islands belong to no group.
        assertThat(List.of("22016", "29083", "29155", "85113"))
                .allSatisfy(code -> assertThat(epci.words("epci", code)).isNull());
        assertThat(ept.coverage("ept")).isEqualTo(129);
        assertThat(epci.problems()).isEmpty();
        assertThat(ept.problems()).isEmpty();
    }

    @Test
    void populations() {
        Result result = read("populations", 2023, "cog-2026/communes.json.gz");

        assertThat(result.coverage("population")).isEqualTo(34_963);
        assertThat(result.amount("population", "01283")).isEqualTo(22_480);
        assertThat(result.amount("population", "75056")).isGreaterThan(2_000_000);
        // Nobody lives there for long: no figure, not 0.
        assertThat(result.amount("population", "98412")).isNaN();
    }

    @Test
    void bothListsOfTerritoriesSayTheSame() {
        Result epci = read("epci", 2026, "cog-2026/epci.json.gz");
        Result ept = read("ept", 2026, "cog-2026/ept.json.gz");
        Reading byMember = Reading.of("territories")
                .published("epci", words(epci, "epci"))
                .published("siren", words(epci, "siren"))
                .published("ept", words(ept, "ept"));

        Result members = read(byMember, "territories", "territoires-industrie/ti-2023-2027-groupements.csv");
        Result expanded = read("territories", 2023, "territoires-industrie/ti-2023-2027-communes-cog2026.csv.gz");

        assertThat(members.coverage("industrial_territory")).isEqualTo(18_639);
        assertThat(members.harvest().labels().get("industrial_territory")).hasSize(183);
        assertThat(words(members, "industrial_territory").equals(words(expanded, "industrial_territory")))
                .isTrue();
        assertThat(members.words("industrial_territory", "58046")).isEqualTo("ti-2707");
        assertThat(members.words("industrial_territory", "93027")).isNull();
        assertThat(members.problems()).isEmpty();
    }

    @Test
    void centresAndContours() {
        Result centres = read("centres", 2025, "coordonnees/corresp_geo_point_codes_communes.csv.gz");
        Result contours = read("contours", 2018, "contours/communes-2018-en-codes-2026-simplifie.geojson.gz");

        assertThat(centres.coverage("latitude")).isEqualTo(34_888);
        assertThat(centres.problems()).isEmpty();
        assertThat(contours.kept().outlines).hasSize(34_868);
        assertThat(contours.kept().outlines)
                .extracting(Receiver.Outline::code)
                .doesNotContain("14666", "15031", "15035", "15047", "15171", "85165", "85212");
        assertThat(contours.problems()).isEmpty();
    }

    @Test
    void areasAndFibre() {
        Result areas = read("areas", 2026, "secondaire/communes-api-geo-fibre-2026-02.csv.gz");
        Result fibre = read("fibre", 2025, "secondaire/communes-api-geo-fibre-2026-02.csv.gz");

        assertThat(areas.coverage("area_km2")).isEqualTo(WITHOUT_COMMUNITIES_OVERSEAS);
        assertThat(areas.amount("area_km2", "01283")).isEqualTo(36.12);
        assertThat(fibre.coverage("fibre_share")).isEqualTo(34_872);
        assertThat(fibre.amount("fibre_share", "01283")).isEqualTo(98.8);
        assertThat(fibre.harvest().year()).hasValue(2025);
    }

    @Test
    void typologies() {
        Result density = read("density", 2026, "grilles-anct/densite.csv.gz");
        Result rurality = read("rurality", 2026, "grilles-anct/ruralite.csv.gz");
        Result centrality = read("centrality", 2026, "grilles-anct/centralite.csv.gz");
        Result mountain = read("mountain", 2026, "grilles-anct/montagne.csv.gz");

        assertThat(density.coverage("density_class")).isEqualTo(WITHOUT_COMMUNITIES_OVERSEAS);
        assertThat(density.words("density_class", "01283")).isEqualTo("intermediate_urban_centre");
        assertThat(rurality.coverage("rurality_class")).isEqualTo(34_801);
        assertThat(rurality.times(ImportProblem.ROW_NOT_CONCERNED)).isEqualTo(74);
        assertThat(centrality.coverage("centrality_class")).isEqualTo(34_746);
        assertThat(centrality.finding(ImportProblem.ROW_NOT_CONCERNED))
                .extracting(ImportFinding::times, ImportFinding::value)
                .containsExactly(129L, "- undefined");
        assertThat(mountain.harvest().rowsKept()).isEqualTo(8_594);
        assertThat(mountain.words("mountain", "01283")).isEqualTo("jura");
        assertThat(mountain.words("mountain", "35360")).isEqualTo("none");
        assertThat(mountain.coverage("mountain")).isEqualTo(WITHOUT_COMMUNITIES_OVERSEAS);
    }

    @Test
    void stationsAndTheirPassengers() {
        Result stations = read("stations", 2026, "gares-sncf/gares-de-voyageurs.csv");
        Map<String, String> byUic = stations.kept().stations.stream()
                .collect(Collectors.toMap(Receiver.Station::uic, Receiver.Station::code));
        Result traffic = read(
                Reading.of("station-traffic").stations(byUic), "station-traffic", "gares-sncf/frequentation-gares.csv");

        assertThat(stations.harvest().rowsKept()).isEqualTo(2_782);
        assertThat(byUic).hasSize(2_795);
        assertThat(stations.times(ImportProblem.ARRONDISSEMENT)).isEqualTo(44);
        assertThat(stations.times(ImportProblem.OLD_CODE)).isEqualTo(26);
        assertThat(stations.amount("stations", "35360")).isEqualTo(1);
        assertThat(traffic.harvest().year()).hasValue(2024);
        assertThat(traffic.amount("station_passengers", "01283")).isEqualTo(136_792);
        assertThat(traffic.coverage("station_passengers")).isEqualTo(2_439);
        assertThat(traffic.times(ImportProblem.STATION_UNKNOWN)).isEqualTo(241);
    }

    @Test
    void jobsAndEmploymentAreas() {
        Result areas = read("employment-areas", 2024, "emploi-bmo-2024/bassin_emploi.csv.gz");
        Result jobs = read("bmo", 2024, "emploi-bmo-2024/Base_open_data_BMO_2024.csv.gz");

        assertThat(areas.words("employment_area", "01283")).isEqualTo("8402");
        assertThat(areas.coverage("employment_area")).isEqualTo(34_877);
        // Saint-Barthélemy and Saint-Martin stand under the code of Grande-Terre.
        assertThat(areas.finding(ImportProblem.CLASS_UNKNOWN).value()).isEqualTo("102 BASSIN ILES DU NORD");
        assertThat(areas.words("employment_area", "97801")).isNull();
        assertThat(jobs.harvest().rowsRead()).isEqualTo(53_443);
        assertThat(jobs.kept().jobs).hasSize(52_193);
        assertThat(jobs.times(ImportProblem.SECRET)).isEqualTo(10_891 + 20_507 + 39_359);
        assertThat(jobs.harvest().year()).hasValue(2024);
    }

    @Test
    void schools() {
        Result result = read("schools", 2026, "secondaire/education-by-commune.json.gz");

        assertThat(result.coverage("schools")).isEqualTo(21_191);
        assertThat(result.amount("schools", "01283")).isEqualTo(18);
        // The directory's types say 4 and 3: they count a SEGPA and a vocational section, which are parts of schools.
        assertThat(result.amount("lower_secondary_schools", "01283")).isEqualTo(3);
        assertThat(result.amount("upper_secondary_schools", "01283")).isEqualTo(2);
        assertThat(result.times(ImportProblem.ARRONDISSEMENT)).isEqualTo(45);
        assertThat(result.finding(ImportProblem.CODE_UNKNOWN).value()).isEqualTo("13200");
    }
}
