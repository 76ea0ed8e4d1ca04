package com.vivrou.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.kernel.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators may name on the server: the files of one folder and nothing else. */
class ImportFolderTest {
    @TempDir
    private Path home = Path.of("");

    private ImportFolder folder = new ImportFolder(new Settings(name -> Optional.empty()));

    @BeforeEach
    void fill() throws IOException {
        Path imports = Files.createDirectories(home.resolve("imports/2025"));
        Files.writeString(imports.resolve("rents.csv"), "a");
        Files.writeString(home.resolve("imports/.hidden"), "a");
        Files.writeString(home.resolve("secret.csv"), "a");
        Files.createSymbolicLink(home.resolve("imports/link.csv"), home.resolve("secret.csv"));
        Files.createSymbolicLink(home.resolve("imports/up"), home);
        folder = new ImportFolder(new Settings(name ->
                Optional.of(home.resolve("imports").toString()).filter(any -> name.equals("vivrou.imports.dir"))));
    }

    @Test
    void itsFilesAreListedAndFoundByTheirName() {
        assertThat(folder.list()).containsExactly("2025/rents.csv");
        assertThat(folder.find("2025/rents.csv")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.csv",
                "2025/../../secret.csv",
                "2025/../2025/rents.csv",
                "link.csv",
                "up/secret.csv",
                "up/imports/2025/rents.csv",
                "2025",
                "",
                "\0",
                "none.csv"
            })
    void nothingElseIsFound(String name) {
        assertThat(folder.find(name)).isEmpty();
    }

    @Test
    void aWholePathIsNotAName() {
        assertThat(folder.find(home.resolve("secret.csv").toString())).isEmpty();
        assertThat(folder.find("/etc/passwd")).isEmpty();
    }

    @Test
    void withoutTheSettingThereIsNone() {
        ImportFolder none = new ImportFolder(new Settings(name -> Optional.empty()));
        assertThat(none.isSet()).isFalse();
        assertThat(none.list()).isEmpty();
        assertThat(none.find("2025/rents.csv")).isEmpty();
    }
}
