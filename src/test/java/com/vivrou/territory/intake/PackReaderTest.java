package com.vivrou.territory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.Commune;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Grain;
import com.vivrou.territory.Pack;
import com.vivrou.territory.PackIssue;
import com.vivrou.territory.PackProblem;
import com.vivrou.territory.PackReading;
import com.vivrou.territory.PackReport;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One trap at a time in a pack that is otherwise right: each is named with its place, and keeps the pack closed. */
class PackReaderTest {
    private static final String TENANT =
            """
            slug: monts-essai
            name: Monts d’essai
            short_name: Essai
            byline: { fr: "Essai", en: "Trial" }
            tagline: { fr: "Un essai", en: "A trial" }
            id_ti: ti-9901
            locale: fr
            theme: vivrou
            contact:
              name: { fr: Accueil, en: Welcome }
              email: accueil@essai.example
            members:
              - { siren: "200042935", name: "CA Haut-Bugey", kind: CA }
              - { siren: "2A004", name: "Ajaccio", kind: COMMUNE }
            department: Ain
            region: Auvergne-Rhône-Alpes
            """;

    private static final String META =
            """
            vintage: 2026
            cog_year: 2026
            columns:
              code: &who
                unit: text
                producer: INSEE
                dataset: COG
                year: 2026
                licence: LO-2.0
                grain: commune
                cog_year: 2026
              name: { unit: text, producer: INSEE, dataset: COG, year: 2026, licence: LO-2.0, grain: commune, cog_year: 2026 }
              postcodes: { unit: text, producer: La Poste, dataset: Codes, year: 2026, licence: LO-2.0, grain: commune, cog_year: 2026 }
              epci_siren: { unit: text, producer: DGCL, dataset: EPCI, year: 2026, licence: LO-2.0, grain: commune, cog_year: 2026 }
              population: { unit: inhabitants, producer: INSEE, dataset: Populations, year: 2023, licence: LO-2.0, grain: commune, cog_year: 2026 }
              latitude: { unit: degrees, producer: IGN, dataset: Centres, year: 2025, licence: LO-2.0, grain: commune, cog_year: 2026 }
              longitude: { unit: degrees, producer: IGN, dataset: Centres, year: 2025, licence: LO-2.0, grain: commune, cog_year: 2026 }
              rent_flat_m2: { unit: EUR_per_m2_month, producer: ANIL, dataset: Loyers, year: 2025, licence: LO-2.0, grain: predicted, cog_year: 2026 }
              fibre_share: { unit: percent, producer: ARCEP, dataset: Fibre, year: 2025, licence: LO-2.0, grain: commune, cog_year: 2026 }
              density_class:
                unit: class
                producer: INSEE
                dataset: Grille de densité
                year: 2026
                licence: LO-2.0
                grain: commune
                cog_year: 2026
                classes:
                  small_town: { fr: "Petites villes", en: "Small town" }
            """;

    private static final String HEADER =
            "code,name,postcodes,epci_siren,population,latitude,longitude,rent_flat_m2,fibre_share,density_class\n";
    private static final String OYONNAX = "01283,Oyonnax,01100,200042935,22480,46.2577,5.6547,9.9,97.2,small_town\n";
    private static final String AJACCIO = "2A004,Ajaccio,20000|20090,242010056,,41.9347,8.7010,,99,\n";
    private static final String CONTOURS =
            """
            {"type":"FeatureCollection","source":"IGN","year":2018,"features":[
            {"type":"Feature","properties":{"code":"01283","name":"Oyonnax"},"geometry":{"type":"Polygon","coordinates":[[[5.6,46.2],[5.7,46.2],[5.7,46.3],[5.6,46.2]]]}},
            {"type":"Feature","properties":{"code":"2A004","name":"Ajaccio"},"geometry":{"type":"Polygon","coordinates":[[[8.6,41.9],[8.7,41.9],[8.7,42.0],[8.6,41.9]]]}}
            ]}
            """;

    private Path folder = Path.of("");

    @BeforeEach
    void aRightPack(@TempDir Path tenants) throws IOException {
        folder = tenants.resolve("monts-essai");
        write("tenant.yaml", TENANT);
        write("communes.meta.yaml", META);
        write("communes.csv", HEADER + OYONNAX + AJACCIO);
        write("contours.geojson", CONTOURS);
        write("content/fr/presentation.md", "Un territoire.\n");
        write("content/en/presentation.md", "A territory.\n");
    }

    @Test
    void aRightPackOpens() {
        Pack pack = read().pack().orElseThrow();

        assertThat(pack.profile().name()).isEqualTo("Monts d’essai");
        assertThat(pack.profile().members()).hasSize(2);
        assertThat(pack.vintage()).isEqualTo(2026);
        assertThat(pack.outlines()).containsOnlyKeys("01283", "2A004");
        assertThat(pack.outlinesSource()).isEqualTo("IGN, 2018");
        Commune oyonnax = pack.communes().get(0);
        assertThat(oyonnax.code()).isEqualTo("01283");
        assertThat(oyonnax.epciName()).isEqualTo("CA Haut-Bugey");
        assertThat(oyonnax.population()).hasValue(22480);
        assertThat(oyonnax.amount("rent_flat_m2")).hasValue(9.9);
        assertThat(oyonnax.find("rent_flat_m2").orElseThrow().indicator().grain())
                .isEqualTo(Grain.PREDICTED);
        assertThat(oyonnax.find("density_class")).get().isInstanceOfSatisfying(Figure.Words.class, words -> assertThat(
                        words.in(Locale.ENGLISH))
                .isEqualTo("Small town"));
        assertThat(pack.indicators())
                .extracting(indicator -> indicator.code())
                .containsExactly("population", "rent_flat_m2", "fibre_share", "density_class");
    }

    @Test
    void anEmptyCellIsUnknownAndNeverZero() {
        Commune ajaccio = read().pack().orElseThrow().communes().get(1);

        assertThat(ajaccio.population()).isEmpty();
        assertThat(ajaccio.find("rent_flat_m2")).isEmpty();
        assertThat(ajaccio.postcodes()).containsExactly("20000", "20090");
    }

    @Test
    void theChecksumFollowsTheData() throws IOException {
        String before = read().pack().orElseThrow().checksum();
        assertThat(read().pack().orElseThrow().checksum()).isEqualTo(before);

        write("communes.csv", HEADER + OYONNAX.replace("9.9", "10.1") + AJACCIO);
        assertThat(read().pack().orElseThrow().checksum()).isNotEqualTo(before);
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("communes.csv"));
        assertRefused(PackProblem.FILE_MISSING, "communes.csv", 0, "");
    }

    @Test
    void anEmptyFolderGivesAReportToo() {
        folder = folder.resolveSibling("rien");
        assertThat(read().pack()).isEmpty();
        assertThat(read().report().errors()).isEqualTo(3);
    }

    @Test
    void aPackWithoutFiguresLeavesItsCommunesToTheAtlas() throws IOException {
        for (String name : new String[] {"communes.csv", "communes.meta.yaml", "contours.geojson"}) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Pack pack = read().pack().orElseThrow();
        assertThat(pack.isLeftToTheAtlas()).isTrue();
        assertThat(pack.profile().slug()).isEqualTo("monts-essai");
    }

    @Test
    void aByteOrderMark() throws IOException {
        write("communes.csv", "\ufeff" + HEADER + OYONNAX + AJACCIO);
        assertRefused(PackProblem.BYTE_ORDER_MARK, "communes.csv", 1, "");
    }

    @Test
    void anotherEncoding() throws IOException {
        write("communes.csv", HEADER + OYONNAX + AJACCIO.replace("Ajaccio", "Aïacciu"), StandardCharsets.ISO_8859_1);
        assertRefused(PackProblem.NOT_UTF8, "communes.csv", 3, "");
    }

    @Test
    void aWebPageInsteadOfTheTable() throws IOException {
        write("communes.csv", "<!DOCTYPE html><html><body>Connexion</body></html>");
        assertRefused(PackProblem.HTML_PAGE, "communes.csv", 1, "");
    }

    @Test
    void anotherSeparator() throws IOException {
        write("communes.csv", (HEADER + OYONNAX + AJACCIO).replace(',', ';'));
        assertRefused(PackProblem.WRONG_SEPARATOR, "communes.csv", 1, "");
    }

    @Test
    void aQuoteLeftOpen() throws IOException {
        write("communes.csv", HEADER + "01283,\"Oyonnax,01100,200042935,22480,46.2577,5.6547,9.9,97.2,small_town\n");
        assertThat(read().pack()).isEmpty();
    }

    @Test
    void aMissingColumn() throws IOException {
        write("communes.csv", (HEADER + OYONNAX + AJACCIO).replace("latitude", "lat"));
        assertRefused(PackProblem.COLUMN_MISSING, "communes.csv", 1, "latitude");
        assertFound(PackProblem.COLUMN_NOT_DESCRIBED, "communes.csv", 1, "lat");
    }

    @Test
    void aColumnTwiceAndOneOnlyDescribed() throws IOException {
        write("communes.csv", (HEADER + OYONNAX + AJACCIO).replace("fibre_share", "rent_flat_m2"));
        assertRefused(PackProblem.COLUMN_TWICE, "communes.csv", 1, "rent_flat_m2");
        assertFound(PackProblem.COLUMN_ONLY_DESCRIBED, "communes.csv", 1, "fibre_share");
    }

    @Test
    void aLineTooShort() throws IOException {
        write("communes.csv", HEADER + OYONNAX + "2A004,Ajaccio,20000\n");
        assertRefused(PackProblem.ROW_LENGTH, "communes.csv", 3, "");
    }

    @Test
    void anUnknownEpci() throws IOException {
        write(
                "communes.csv",
                HEADER + OYONNAX + AJACCIO + OYONNAX.replace("01283", "01284").replace("200042935", "1"));
        assertRefused(PackProblem.EPCI_UNKNOWN, "communes.csv", 4, "epci_siren");
    }

    @Test
    void aMemberWithoutCommunes() throws IOException {
        write("communes.csv", HEADER + OYONNAX);
        assertRefused(PackProblem.MEMBER_WITHOUT_COMMUNES, "communes.csv", 0, "epci_siren");
    }

    @Test
    void aCodeThatASpreadsheetTookForANumber() throws IOException {
        write("communes.csv", HEADER + OYONNAX.replace("01283", "1283") + AJACCIO);
        assertRefused(PackProblem.CODE_LOST_ITS_ZERO, "communes.csv", 2, "code");
        assertThat(read().report().text(Locale.FRENCH)).contains("Écrivez 01283");
    }

    @Test
    void aCodeThatIsNone() throws IOException {
        write("communes.csv", HEADER + OYONNAX.replace("01283", "2C283") + AJACCIO);
        assertRefused(PackProblem.CODE_MALFORMED, "communes.csv", 2, "code");
    }

    @Test
    void aCommuneTwice() throws IOException {
        write("communes.csv", HEADER + OYONNAX + AJACCIO + OYONNAX);
        assertRefused(PackProblem.CODE_TWICE, "communes.csv", 4, "code");
    }

    @Test
    void swappedCoordinates() throws IOException {
        write("communes.csv", HEADER + OYONNAX.replace("46.2577,5.6547", "5.6547,46.2577") + AJACCIO);
        assertRefused(PackProblem.COORDINATES_SWAPPED, "communes.csv", 2, "latitude");
    }

    @Test
    void coordinatesOutsideFrance() throws IOException {
        write("communes.csv", HEADER + OYONNAX.replace("46.2577", "462577") + AJACCIO);
        assertRefused(PackProblem.COORDINATES_OUTSIDE_FRANCE, "communes.csv", 2, "latitude");
    }

    @Test
    void coordinatesThatAreMissing() throws IOException {
        write("communes.csv", HEADER + OYONNAX.replace("5.6547", "") + AJACCIO);
        assertRefused(PackProblem.COORDINATES_MISSING, "communes.csv", 2, "longitude");
    }

    @Test
    void aShareAboveAHundred() throws IOException {
        write("communes.csv", HEADER + OYONNAX.replace("97.2", "972") + AJACCIO);
        assertRefused(PackProblem.OUT_OF_RANGE, "communes.csv", 2, "fibre_share");
    }

    @Test
    void aNegativePopulation() throws IOException {
        write("communes.csv", HEADER + OYONNAX.replace("22480", "-22480") + AJACCIO);
        assertRefused(PackProblem.OUT_OF_RANGE, "communes.csv", 2, "population");
    }

    @Test
    void aRentOfNoughtWasUnknown() throws IOException {
        write("communes.csv", HEADER + OYONNAX.replace("9.9", "0") + AJACCIO);
        assertRefused(PackProblem.ZERO_FOR_UNKNOWN, "communes.csv", 2, "rent_flat_m2");
    }

    @Test
    void aDecimalComma() throws IOException {
        write("communes.csv", HEADER + OYONNAX.replace("9.9", "\"9,9\"") + AJACCIO);
        assertRefused(PackProblem.DECIMAL_COMMA, "communes.csv", 2, "rent_flat_m2");
    }

    @Test
    void aLetterForSecrecy() throws IOException {
        write("communes.csv", HEADER + OYONNAX.replace("9.9", "ns") + AJACCIO);
        assertRefused(PackProblem.PLACEHOLDER, "communes.csv", 2, "rent_flat_m2");
    }

    @Test
    void aNumberWithItsUnit() throws IOException {
        write("communes.csv", HEADER + OYONNAX.replace("9.9", "9.9 €") + AJACCIO);
        assertRefused(PackProblem.NOT_A_NUMBER, "communes.csv", 2, "rent_flat_m2");
    }

    @Test
    void aClassThatIsNotDescribed() throws IOException {
        write("communes.csv", HEADER + OYONNAX.replace("small_town", "metropolis") + AJACCIO);
        assertRefused(PackProblem.CLASS_UNKNOWN, "communes.csv", 2, "density_class");
    }

    @Test
    void aBrokenYamlIsNamedWithItsLine() throws IOException {
        write("tenant.yaml", TENANT.replace("locale: fr", "locale: [fr"));
        PackIssue issue = issue(PackProblem.YAML_BROKEN);
        assertThat(issue.file()).isEqualTo("tenant.yaml");
        assertThat(issue.line()).isBetween(7, 9);
    }

    @Test
    void aFieldTwice() throws IOException {
        write("tenant.yaml", TENANT + "slug: encore\n");
        assertRefused(PackProblem.YAML_BROKEN, "tenant.yaml", 17, "");
    }

    @Test
    void aMissingField() throws IOException {
        write("tenant.yaml", TENANT.replace("  email: accueil@essai.example\n", ""));
        assertRefused(PackProblem.FIELD_MISSING, "tenant.yaml", 9, "contact.email");
    }

    @Test
    void aSlugThatIsNotTheFolder() throws IOException {
        write("tenant.yaml", TENANT.replace("monts-essai", "autres-monts"));
        assertRefused(PackProblem.SLUG_OF_ANOTHER_FOLDER, "tenant.yaml", 1, "slug");
    }

    @Test
    void aThemeThatIsMissing() throws IOException {
        write("tenant.yaml", TENANT.replace("theme: vivrou", "theme: absent"));
        assertRefused(PackProblem.THEME_UNKNOWN, "tenant.yaml", 8, "theme");
    }

    @Test
    void aMemberOfNoKind() throws IOException {
        write("tenant.yaml", TENANT.replace("kind: CA", "kind: PAYS").replace("\"200042935\"", "\"20004293\""));
        assertRefused(PackProblem.KIND_UNKNOWN, "tenant.yaml", 13, "members[0].kind");
        assertFound(PackProblem.SIREN_MALFORMED, "tenant.yaml", 13, "members[0].siren");
    }

    @Test
    void aColumnWithoutSource() throws IOException {
        write("communes.meta.yaml", META.replace("producer: ARCEP, ", "").replace("unit: percent", "unit: pct"));
        assertRefused(PackProblem.FIELD_MISSING, "communes.meta.yaml", 19, "columns.fibre_share.producer");
        assertFound(PackProblem.UNIT_UNKNOWN, "communes.meta.yaml", 19, "columns.fibre_share.unit");
    }

    @Test
    void aContourWithoutCode() throws IOException {
        write("contours.geojson", CONTOURS.replace("\"code\":\"01283\",", ""));
        assertRefused(PackProblem.CONTOUR_WITHOUT_CODE, "contours.geojson", 0, "code");
    }

    @Test
    void aContourOfAnotherCommune() throws IOException {
        write("contours.geojson", CONTOURS.replace("\"code\":\"01283\"", "\"code\":\"75056\""));
        assertRefused(PackProblem.CONTOUR_OF_ANOTHER_COMMUNE, "contours.geojson", 0, "code");
    }

    @Test
    void aMissingContourIsOnlySaid() throws IOException {
        write("contours.geojson", CONTOURS.replaceAll("(?m)^.*Ajaccio.*\n", "").replace("]]]}},", "]]]}}"));
        assertThat(read().pack()).isPresent();
        assertFound(PackProblem.CONTOUR_MISSING, "contours.geojson", 0, "code");
    }

    @Test
    void aBrokenGeoJson() throws IOException {
        write("contours.geojson", CONTOURS.substring(0, CONTOURS.length() - 20));
        assertThat(issue(PackProblem.JSON_BROKEN).file()).isEqualTo("contours.geojson");
    }

    @Test
    void aMissingPresentation() throws IOException {
        Files.delete(folder.resolve("content/en/presentation.md"));
        assertRefused(PackProblem.CONTENT_MISSING, "content/en/presentation.md", 0, "");
    }

    @Test
    void everyProblemHasItsWordsAndItsRemedyInBothLanguages() {
        for (PackProblem problem : PackProblem.values()) {
            PackIssue issue = new PackIssue(problem, "communes.csv", 4, "code", "1283");
            for (Locale language : Set.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(PackReport.text(issue, language))
                        .startsWith("communes.csv")
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void oneReadingFindsAllThatIsWrong() throws IOException {
        write(
                "communes.csv",
                HEADER + OYONNAX.replace("97.2", "972").replace("01283", "1283") + AJACCIO.replace("99", "ns"));
        assertThat(read().report().text(Locale.FRENCH).replace('\u00a0', ' '))
                .isEqualTo(
                        """
                        monts-essai : refusé, 4 erreurs, une remarque.
                          communes.csv, ligne 2, colonne code : le code « 1283 » a perdu son zéro. Écrivez 01283 ; dans un tableur, mettez la colonne au format texte.
                          communes.csv, ligne 2, colonne fibre_share : « 972 » est impossible pour fibre_share. Vérifiez la valeur et son unité.
                          communes.csv, ligne 3, colonne fibre_share : « ns » n’est pas une valeur. Laissez la case vide quand la valeur est inconnue ou secrète.
                          contours.geojson, colonne code : le contour « 01283 » n’est celui d’aucune commune du territoire. Retirez-le, ou ajoutez la commune à communes.csv.
                          contours.geojson, colonne code : la commune « 1283 » n’a pas de contour. Ajoutez-le si la source le donne ; sinon la carte montre un point.
                        """);
    }

    private PackReading read() {
        return PackReader.read(folder, "vivrou"::equals);
    }

    private void assertRefused(PackProblem problem, String file, int line, String column) {
        assertThat(read().pack()).isEmpty();
        assertFound(problem, file, line, column);
    }

    private void assertFound(PackProblem problem, String file, int line, String column) {
        assertThat(read().report().issues()).anySatisfy(issue -> assertThat(issue)
                .extracting(PackIssue::problem, PackIssue::file, PackIssue::line, PackIssue::column)
                .containsExactly(problem, file, line, column));
    }

    private PackIssue issue(PackProblem problem) {
        PackReading reading = read();
        assertThat(reading.pack()).isEmpty();
        return reading.report().issues().stream()
                .filter(issue -> issue.problem() == problem)
                .findFirst()
                .orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        write(name, text, StandardCharsets.UTF_8);
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, charset);
    }
}
