package com.vivrou.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.DevStack;
import com.vivrou.devstack.FreshDatabase;
import com.vivrou.kernel.OwningDatabase;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Edition;
import com.vivrou.territory.EditionState;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Grain;
import com.vivrou.territory.ImportOrder;
import com.vivrou.territory.ImportProgress;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.PackProblem;
import com.vivrou.territory.PackReading;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.Source;
import com.vivrou.territory.intake.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From official files to what a territory shows, in a database of its own, read back as the runtime role. */
class NationalAtlasIT {
    private static final String PROFILE =
            """
            slug: essai
            name: Essai
            short_name: Essai
            byline: { fr: "Essai", en: "Trial" }
            tagline: { fr: "Un essai", en: "A trial" }
            locale: fr
            theme: vivrou
            contact: { name: { fr: Accueil, en: Welcome }, email: accueil@essai.example }
            members:
              - { siren: "%s", name: "Communauté 0", kind: CC }
              - { siren: "%s", name: "Essai 100", kind: COMMUNE }
            department: Ain
            region: Auvergne-Rhône-Alpes
            """;

    @TempDir
    private static Path folder = Path.of("");

    private static FreshDatabase database;
    private static Importing imports;
    private static GeneratedFrance france;

    private NationalStore store;
    private CachedNationalAtlas atlas;

    @BeforeAll
    static void importAll() {
        database = DevStack.get().freshDatabase("national_atlas");
        imports = new Importing(new OwningDatabase(database.settings()));
        france = new GeneratedFrance(folder);
        publish("cog", france.cog());
        publish("epci", france.groups());
        publish("populations", france.cog());
        publish("centres", france.centres());
        publish("density", france.densities());
        publish("filosofi", france.incomes(21, i -> i % 10 == 0 ? "s" : Integer.toString(20_000 + i % 1000)));
    }

    @BeforeEach
    void ask() {
        store = new NationalStore(database.runtimeSource());
        atlas = new CachedNationalAtlas(store, new NoEvents());
    }

    @Test
    void everyCommuneHasItsFiguresWithTheirSource() {
        Commune commune = atlas.find(GeneratedFrance.code(101)).orElseThrow();
        assertThat(commune.name()).isEqualTo("Essai 101");
        assertThat(commune.population()).hasValue(201);
        assertThat(commune.epciSiren()).isEqualTo(GeneratedFrance.group(101));
        assertThat(commune.epciName()).isEqualTo("Communauté 3");
        assertThat(commune.amount("median_income")).hasValue(20_101);
        Indicator income = commune.find("median_income").orElseThrow().indicator();
        assertThat(income.year()).isEqualTo(2021);
        assertThat(income.source().producer()).isEqualTo("INSEE");
        assertThat(income.source().findImportedOn()).isPresent();
        assertThat(income.findName()).isPresent();
    }

    @Test
    void whatIsSecretIsUnknown() {
        Commune commune = atlas.find(GeneratedFrance.code(110)).orElseThrow();
        assertThat(commune.find("median_income")).isEmpty();
    }

    @Test
    void similarCommunesAreThoseOfTheSameDensity() {
        Commune commune = atlas.find(GeneratedFrance.code(101)).orElseThrow();
        assertThat(atlas.similar(commune).orElseThrow().communes()).isEqualTo(17_450);
        assertThat(atlas.medianOfSimilar("median_income", commune)).hasValue(20_499);
        assertThat(atlas.medianOfSimilar("schools", commune)).isEmpty();
    }

    @Test
    void nearCommunesAreFoundByTheirCentres() {
        Commune commune = atlas.find(GeneratedFrance.code(5000)).orElseThrow();
        assertThat(atlas.near(List.of(commune), 0.2))
                .contains(GeneratedFrance.code(4999), GeneratedFrance.code(5001))
                .hasSizeLessThan(60);
    }

    @Test
    void aPublishedIndicatorReplacesATerritorysOwnAsAWhole() {
        Indicator own = new Indicator(
                "median_income",
                "EUR_per_year",
                new Source("Essai", "Essai", 2019, "LO-2.0", null),
                Grain.COMMUNE,
                2020);
        Indicator kept = new Indicator(
                "schools", "count", new Source("Essai", "Essai", 2019, "LO-2.0", null), Grain.COMMUNE, 2020);
        Perimeter before = new Perimeter(
                "own", List.of(ownCommune(101, own, kept), ownCommune(110, own, kept)), List.of(own, kept));
        Perimeter after = NationalOverlay.over(before, atlas.current());
        assertThat(after.vintage()).startsWith("own ").isNotEqualTo("own");
        assertThat(after.findIndicator("median_income").orElseThrow().year()).isEqualTo(2021);
        assertThat(after.find(GeneratedFrance.code(101)).orElseThrow().amount("median_income"))
                .hasValue(20_101);
        assertThat(after.find(GeneratedFrance.code(110)).orElseThrow().find("median_income"))
                .as("secret nationally: the territory's older figure would mix two years in one column")
                .isEmpty();
        assertThat(after.find(GeneratedFrance.code(110)).orElseThrow().amount("schools"))
                .hasValue(1);
        assertThat(after.indicators()).extracting(Indicator::code).doesNotContain("latitude", "epci", "siren");
    }

    @Test
    void aTerritoryOpensWithItsProfileAlone() throws IOException {
        PackReading reading = filled(GeneratedFrance.group(0), GeneratedFrance.code(100));
        assertThat(reading.report().issues()).isEmpty();
        List<Commune> communes = reading.pack().orElseThrow().communes();
        assertThat(communes).hasSize(31).extracting(Commune::code).contains(GeneratedFrance.code(100));
        assertThat(filled(GeneratedFrance.group(0), GeneratedFrance.code(100))
                        .pack()
                        .orElseThrow()
                        .checksum())
                .isEqualTo(reading.pack().orElseThrow().checksum());
    }

    @Test
    void aMemberThatTheAtlasDoesNotKnowKeepsItClosed() throws IOException {
        PackReading reading = filled("299999999", GeneratedFrance.code(100));
        assertThat(reading.pack()).isEmpty();
        assertThat(reading.report().issues()).singleElement().satisfies(issue -> assertThat(issue.problem())
                .isEqualTo(PackProblem.NATIONAL_ATLAS_NEEDED));
    }

    @Test
    void aRefusedFileChangesNothing() {
        String before = store.vintage();
        Path cut = france.incomes(22, i -> i < 100 ? "20000" : "s");
        Edition edition = imports.run(new ImportOrder("filosofi", cut, "test"), ImportProgress.NONE);
        assertThat(edition.state()).isEqualTo(EditionState.REFUSED);
        assertThat(store.vintage()).isEqualTo(before);
    }

    private PackReading filled(String group, String commune) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("essai"));
        Files.writeString(pack.resolve("tenant.yaml"), PROFILE.formatted(group, commune));
        for (String language : List.of("fr", "en")) {
            Path words = Files.createDirectories(pack.resolve("content").resolve(language));
            Files.writeString(words.resolve("presentation.md"), "# Essai\n");
        }
        return new FillingPacks(atlas, store).fill(PackReader.read(pack, theme -> true));
    }

    private static Commune ownCommune(int number, Indicator income, Indicator schools) {
        return new Commune(
                GeneratedFrance.code(number),
                "Essai",
                "essai",
                List.of("01100"),
                "200000000",
                "Essai",
                OptionalInt.empty(),
                46,
                5,
                Map.of(
                        income.code(), new Figure.Amount(income, 1),
                        schools.code(), new Figure.Amount(schools, 1)));
    }

    private static void publish(String dataSet, Path file) {
        Edition edition = imports.run(
                new ImportOrder(dataSet, file, String.valueOf(file.getFileName()), OptionalInt.of(2026), "test", false),
                ImportProgress.NONE);
        assertThat(edition.state()).as(edition.findings().toString()).isEqualTo(EditionState.PUBLISHED);
    }
}
