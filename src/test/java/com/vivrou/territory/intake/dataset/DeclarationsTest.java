package com.vivrou.territory.intake.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.kernel.Bilingual;
import com.vivrou.territory.intake.Unit;
import com.vivrou.territory.intake.dataset.Declaration.Measured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the declarations of all data sets owe each other and their readers. */
class DeclarationsTest {
    private static final Pattern LOOSE_FRENCH =
            Pattern.compile("(?<![\\u00A0\\u202F?!])[:;?!»]|«(?![\\u00A0\\u202F])|['!]");
    private static final Map<String, Measured> FIRST_DECLARED = new HashMap<>();

    static List<Declaration> declarations() {
        List<Declaration> all = Declarations.load().list();
        all.forEach(declaration -> declaration.measured().forEach(FIRST_DECLARED::putIfAbsent));
        return all;
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void theReaderIsThereAndWhatItNeedsIsDeclaredBefore(Declaration declaration) {
        assertThat(Declarations.reader(declaration)).isNotNull();
        assertThat(declaration.needs()).allSatisfy(needed -> assertThat(
                        Declarations.load().find(needed).orElseThrow().order())
                .isLessThan(declaration.order()));
        assertThat(declaration.licence()).isIn("LO-2.0", "ODbL-1.0");
        assertThat(declaration.producer()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void anIndicatorOfSeveralDataSetsIsOneIndicator(Declaration declaration) {
        declaration.measured().forEach((indicator, measured) -> {
            Measured first = Objects.requireNonNull(FIRST_DECLARED.get(indicator));
            assertThat(measured.label()).as(indicator).isEqualTo(first.label());
            assertThat(measured.unit()).as(indicator).isEqualTo(first.unit());
            assertThat(measured.grainOrCommune()).as(indicator).isEqualTo(first.grainOrCommune());
            assertThat(measured.classesOrNone()).as(indicator).isEqualTo(first.classesOrNone());
            assertThat(Unit.find(measured.unit())).as(indicator).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void frenchIsSpacedAsFrenchIs(Declaration declaration) {
        Stream<Bilingual> names = declaration.measured().values().stream()
                .flatMap(measured ->
                        Stream.concat(Stream.of(measured.label()), measured.classesOrNone().values().stream()));

        assertThat(Stream.concat(Stream.of(declaration.title(), declaration.file()), names))
                .allSatisfy(name -> {
                    assertThat(LOOSE_FRENCH.matcher(name.fr()).find())
                            .as(name.fr())
                            .isFalse();
                    assertThat(name.en()).isNotBlank();
                });
    }
}
