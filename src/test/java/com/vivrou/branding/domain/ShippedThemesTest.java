package com.vivrou.branding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vivrou.branding.Colour;
import com.vivrou.branding.Theme;
import com.vivrou.branding.Tokens;
import com.vivrou.kernel.StaticFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedThemesTest {
    private final StaticFiles files = new StaticFiles();

    static Stream<String> themes() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("themes"))) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> Files.exists(Path.of("themes", name, "theme.yaml")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyThemeIsCompleteAndReadable(String name) throws ThemeRefused {
        Theme theme = ReadingTheme.read(name, files);
        assertThat(theme.tokens().colours()).containsOnlyKeys(Tokens.COLOUR_NAMES);
        assertThat(theme.stylesheetUrl()).matches("/marque/" + name + "\\.[0-9a-f]{12}\\.css");
        assertThat(theme.stylesheet()).contains("--brand:#", "@font-face", "/statique/fonts/");
    }

    @Test
    void ratiosAreThoseOfTheFormula() {
        assertThat(new Colour("#000000").contrastWith(new Colour("#ffffff"))).isEqualTo(21);
        // The table of the design language, by hand: brand on paper.
        assertThat(new Colour("#0c5d4d").contrastWith(new Colour("#f7f8f3"))).isCloseTo(7.31, within(0.01));
        assertThat(new Colour("#7c8082").contrastWith(new Colour("#faf7f1"))).isCloseTo(3.72, within(0.01));
    }

    @Test
    void aWeakColourIsRefusedWithTokenRatioAndRemedy() throws ThemeRefused {
        Tokens weak = with(ReadingTheme.read("plastics-vallee", files).tokens(), "accent-ink", "#ef7b3f");
        List<String> faults = CheckingContrast.check(weak);
        assertThat(faults)
                .hasSize(3)
                .first()
                .asString()
                .startsWith("accent-ink (#ef7b3f) on paper (#f7f8f3) has a contrast of 2.59 and needs 4.5:"
                        + " set accent-ink to #");
    }

    @Test
    void theRemedyIsStrongEnough() throws ThemeRefused {
        Tokens good = ReadingTheme.read("vivrou", files).tokens();
        String fault = CheckingContrast.check(with(good, "control", "#d0d0d0")).get(0);
        String remedy = fault.replaceAll(".*set control to (#[0-9a-f]{6}).*", "$1");
        assertThat(CheckingContrast.check(with(good, "control", remedy)))
                .noneMatch(sentence -> sentence.contains("on surface"));
    }

    @Test
    void whatIsNotAThemeIsRefused() {
        assertThat(ReadingTheme.exists("../fonts")).isFalse();
        assertThat(ReadingTheme.exists("nowhere")).isFalse();
        assertThat(ReadingTheme.exists("vivrou")).isTrue();
    }

    private static Tokens with(Tokens tokens, String name, String hex) {
        Map<String, Colour> colours = new LinkedHashMap<>(tokens.colours());
        colours.put(name, new Colour(hex));
        return new Tokens(colours, tokens.title(), tokens.tracking(), tokens.leading(), tokens.text(), tokens.shape());
    }
}
