package com.vivrou.territory.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.Declaration;
import com.vivrou.territory.intake.dataset.Declarations;
import com.vivrou.territory.intake.reader.Reading.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A data set needs one reader and one declaration: the product knows nothing of {@link TensionZonesReader}, which stands
 * with its declaration among the tests, and yet it is found and read. The guide shows both as they are.
 */
class AddingADataSetTest {
    private static final String DATA_SET = "tension-zones";
    private static final Path GUIDE = Path.of("src/site/markdown/adding-a-data-set.md");
    private static final Path DECLARATION = Path.of("src/test/resources/territory/datasets/tension-zones.yaml");
    private static final Path READER =
            Path.of("src/test/java/com/vivrou/territory/intake/reader/TensionZonesReader.java");

    private static final String SAMPLE =
            """
            CODGEO;DEP;LIBGEO;Zonage en vigueur depuis le 5 septembre 2025
            01283;01;Oyonnax;B2
            35360;35;Vitré;b1
            75056;75;Paris;A bis
            49069;49;Landemont;B2
            49126;49;Orée-d'Anjou;C
            2A004;2A;Ajaccio;D
            """;

    @Test
    void itStandsAmongThoseOfTheProduct() {
        assertThat(Declarations.load().list())
                .extracting(Declaration::key)
                .contains("cog", DATA_SET)
                .containsSubsequence("cog", DATA_SET, "stations");
    }

    @Test
    void itIsRead() {
        Result result = Reading.of(DATA_SET).file("liste-des-communes-zonage-abc-5-septembre-2025.csv", SAMPLE);

        assertThat(result.refusal()).isNull();
        assertThat(result.words("tension_zone", "01283")).isEqualTo("b2");
        assertThat(result.words("tension_zone", "75056")).isEqualTo("abis");
        assertThat(result.words("tension_zone", "49126")).isEqualTo("c");
        assertThat(result.words("tension_zone", "2A004")).isNull();
        assertThat(result.harvest().year()).hasValue(2025);
        assertThat(result.problems()).containsExactly(ImportProblem.CLASS_UNKNOWN, ImportProblem.OLD_CODE);
    }

    @Test
    void theGuideShowsItAsItIs() throws IOException {
        assertThat(Files.readString(GUIDE))
                .contains("```yaml\n" + Files.readString(DECLARATION) + "```")
                .contains("```java\n" + Files.readString(READER) + "```");
    }
}
