package com.vivrou.household.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.household.Answers;
import com.vivrou.kernel.Texts;
import com.vivrou.territory.Perimeter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static final Perimeter NOWHERE = new Perimeter("test", List.of(), List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019|Un enfant, né en 2019|One child, born in 2019",
                "2024 2019|2 enfants, nés en 2019 et 2024|2 children, born in 2019 and 2024",
                "2024 2017 2019|3 enfants, nés en 2017, 2019 et 2024|3 children, born in 2017, 2019 and 2024"
            })
    void yearsOfBirthAreListedAsOneSays(String years, String inFrench, String inEnglish) {
        assertThat(children(years, Locale.FRENCH)).isEqualTo(inFrench);
        assertThat(children(years, Locale.ENGLISH)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|Aucune commune ne reste possible|No commune remains possible",
                "1|Une commune sur 42 reste possible|One commune out of 42 remains possible",
                "12|12 communes sur 42 restent possibles|12 communes out of 42 remain possible"
            })
    void communesThatRemainAreCountedAsOneSays(int possible, String inFrench, String inEnglish) {
        assertThat(possible(possible, Locale.FRENCH)).startsWith(inFrench);
        assertThat(possible(possible, Locale.ENGLISH)).startsWith(inEnglish);
    }

    private static String possible(int possible, Locale language) {
        Texts texts = Texts.of("household", language);
        return texts.get("possible", possible, 42) + " " + texts.get("possible.rest", possible);
    }

    private static String children(String years, Locale language) {
        Texts texts = Texts.of("household", language);
        Answers answers = Answers.NONE.withPeople(
                Answers.NONE.adults(),
                Arrays.stream(years.split(" ")).map(Integer::valueOf).toList());
        return new Sentences(texts, answers, new Workplaces(texts, NOWHERE, List::of, typed -> List.of())).children();
    }
}
