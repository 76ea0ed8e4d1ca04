package com.vivrou.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.travel.intake.RiverTown;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says and how it ends, before there is any database. */
class AdminCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final Locale usual = Locale.getDefault();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void putLanguageBack() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "datasets", "history", "put-back", "status", "roads", "generate-completion"})
    void everyCommandHasHelpInBothLanguagesWithItsExitCodes(String command) {
        assertThat(run(command, "--help", "--lang", "fr")).isZero();
        assertThat(out.toString()).contains("Usage\u00a0: vivrou-admin " + command, "Codes de sortie", "refusé");
        assertThat(run(command, "--help", "--lang=en")).isZero();
        assertThat(out.toString()).contains("Usage: vivrou-admin " + command, "Exit codes", "refused");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void withoutCommandItShowsAllOfThem() {
        assertThat(run("--lang", "fr")).isZero();
        assertThat(out.toString())
                .contains("import", "datasets", "history", "put-back", "status", "generate-completion");
    }

    @Test
    void mistakesAreToldInTheLanguageAsked() {
        assertThat(run("import", "--lang", "fr")).isEqualTo(Exit.USAGE.code());
        assertThat(err.toString()).contains("Il manque", "vivrou-admin import --help");
        assertThat(run("put-back", "first", "--lang", "en")).isEqualTo(Exit.USAGE.code());
        assertThat(err.toString()).contains("This value does not fit: first");
    }

    @Test
    void dataSetsAreNamedWithoutADatabase() {
        assertThat(run("datasets", "--lang", "fr")).isZero();
        assertThat(out.toString()).contains("cog", "INSEE");
    }

    @Test
    void anUnknownDataSetOrFileIsAMistake() {
        assertThat(run("import", "nothing", "pom.xml", "--lang", "en")).isEqualTo(Exit.USAGE.code());
        assertThat(err.toString()).contains("There is no data set “nothing”");
        assertThat(run("import", "cog", "target/no-such-file.csv", "--lang", "en"))
                .isEqualTo(Exit.USAGE.code());
        assertThat(err.toString()).contains("does not exist");
    }

    @Test
    void missingSettingsAreNamedInOneLine() {
        assertThat(run("status", "--lang", "en")).isEqualTo(Exit.NO_DATABASE.code());
        assertThat(err.toString().lines())
                .containsExactly("Give a value to: VIVROU_DATABASE_URL, VIVROU_DATABASE_OWNER_USER,"
                        + " VIVROU_DATABASE_OWNER_PASSWORD");
    }

    @Test
    void anExtractThatIsNotThereOrIsNoneIsToldInOneLine() throws IOException {
        assertThat(run("roads", "target/no-such-file.osm.pbf", "--lang", "en")).isEqualTo(Exit.USAGE.code());
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("no-such-file.osm.pbf", "does not exist");
        Path broken = Files.writeString(folder.resolve("broken.osm.pbf"), "no map at all");
        assertThat(run("roads", broken.toString(), "--lang", "fr")).isEqualTo(Exit.REFUSED.code());
        assertThat(err.toString().lines()).singleElement().asString().contains("broken.osm.pbf", "OpenStreetMap");
    }

    @Test
    void roadsArePreparedBesideTheirExtract() throws IOException {
        Path extract = RiverTown.write(folder.resolve("town.osm"));
        assertThat(run("roads", extract.toString(), "--lang", "en")).isZero();
        assertThat(out.toString()).contains("roads-", "town.osm");
        assertThat(folder.resolve("town.osm.roads")).isDirectory();
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return AdminCommand.run(List.of(arguments), new PrintWriter(out, true), new PrintWriter(err, true), false);
    }
}
