package com.vivrou.territory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.PackReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pack of the repository opens. */
class TerritoriesTest {

    @TestFactory
    Stream<DynamicTest> everyPackOpens() throws IOException {
        Set<String> themes = Stream.concat(folders(Path.of("themes")).stream(), folders(Path.of("tenants")).stream())
                .map(folder -> folder.getFileName().toString())
                .collect(Collectors.toSet());
        return folders(Path.of("tenants")).stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    PackReading reading = PackReader.read(folder, themes::contains);
                    assertThat(reading.report().issues())
                            .as(reading.report().text(Locale.ENGLISH))
                            .isEmpty();
                    assertThat(reading.pack()).isPresent();
                }));
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }
}
