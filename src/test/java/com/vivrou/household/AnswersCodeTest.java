package com.vivrou.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vivrou.matching.Dwelling;
import com.vivrou.matching.Importance;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersCodeTest {
    private static final Answers ANA = new Answers(
            List.of(
                    new Answers.Adult(
                            "Ana",
                            Workplace.site("Site de démonstration", "01283", 46.2571, 5.6553),
                            Shift.TWO_SHIFTS,
                            Map.of(
                                    "commute",
                                    new Preference(Importance.MUST, 40.0),
                                    "fibre",
                                    Preference.of(Importance.NICE))),
                    new Answers.Adult("Sam", Workplace.inCommune("01269"), Shift.DAY, Map.of())),
            List.of(2017, 2022),
            Tenure.RENT,
            950,
            Dwelling.HOUSE,
            90,
            null,
            Wishes.ANYWHERE);

    @Test
    void anyAnswersComeBackFromTheirCode() {
        for (long seed = 0; seed < 2_000; seed++) {
            Answers answers = SeededAnswers.of(seed);
            String code = AnswersCode.write(answers);
            assertThat(code).as("seed %d", seed).matches("[A-Za-z0-9_-]+").hasSizeLessThan(700);
            assertThat(AnswersCode.read(code)).as("seed %d", seed).contains(answers);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MUST:40.0, 40",
        "MUST:0.0001, 0.0001",
        "MUST*0:999999999.0E9, 10000000",
        "MUST:1.0E-4, 0.0001",
        "MUST:9.99999999E17, 10000000",
        "NICE*3:-1.0E7, -10000000",
        "MUST:0.00000001, 0",
        "MUST:1.0E99, 10000000",
        "MUST:-0.0, 0"
    })
    void whateverLineIsReadIsWrittenSoThatItIsReadAgain(String word, double line) {
        Answers read = AnswersJson.read(
                        AnswersJson.write(ANA).replace("MUST:40.0", word).replace("NICE\"", word + "\""))
                .orElseThrow();
        assertThat(read.adults().get(0).preferences())
                .allSatisfy((criterion, preference) ->
                        assertThat(preference.threshold()).isEqualTo(line));
        assertThat(AnswersJson.read(AnswersJson.write(read))).contains(read);
        assertThat(AnswersCode.read(AnswersCode.write(read))).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MUST:", "MUST:1e5", "MUST*10", "MUST:NaN", "MUST:1.0E999", "PERHAPS", "MUST:１"})
    void whatIsNoPreferenceIsNoAnswers(String word) {
        assertThat(AnswersJson.read(AnswersJson.write(ANA).replace("MUST:40.0", word)))
                .isEmpty();
    }

    @Test
    void whatCouldNotBeReadAgainCannotBeAnswered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting("commute", new Preference(Importance.MUST, 1e300)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting("commute", new Preference(Importance.MUST, Double.NaN)));
        assertThatIllegalArgumentException().isThrownBy(() -> counting("\ud800", Preference.INDIFFERENT));
        assertThatIllegalArgumentException().isThrownBy(() -> ANA.withBudget(Tenure.BUY, 950));
        assertThatIllegalArgumentException().isThrownBy(() -> ANA.withPeople(ANA.adults(), List.of(12)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ANA.withDwelling(Dwelling.FLAT, 5, null, Wishes.ANYWHERE));
    }

    private static Answers.Adult counting(String criterion, Preference preference) {
        return Answers.Adult.UNTOLD.withPreferences(Map.of(criterion, preference));
    }

    @Test
    void aCodeSaysWhosePartComesFirst() {
        assertThat(AnswersCode.readTold(AnswersCode.write(ANA, "0123456789")))
                .contains(new AnswersCode.Told(ANA, "0123456789"));
        assertThat(AnswersCode.readTold(AnswersCode.write(ANA))).contains(new AnswersCode.Told(ANA, ""));
        assertThat(AnswersCode.readTold(AnswersCode.write(ANA, "<b>no mark</b>")))
                .contains(new AnswersCode.Told(ANA, ""));
        assertThat(AnswersCode.write(ANA, "0123456789")).hasSizeLessThan(280);
    }

    @Test
    void codeIsShortEnoughToBeSentByMail() {
        assertThat(AnswersCode.write(ANA)).hasSizeLessThan(260);
        assertThat(AnswersCode.write(Answers.NONE)).hasSizeLessThan(60);
    }

    @Test
    void firstVersionStaysReadable() {
        assertThat(
                        AnswersCode.read(
                                "AUlDw2acY14iVhMNDI0sjMFpFJJcgzNLUhVSgOjwytz8vOKSIkiYwxKxmZ6RqbkhPCGbmZoaIzkJKeVhdxlyoMPiEBzEyCEbnJiLy6lmlnhCgKwYMUWNEUgG00HOgbUA"))
                .contains(ANA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "????",
                "bonjour",
                "AQ",
                "AQAA",
                "%3Cscript%3E",
                "Fwo-",
                "AQAAAAAAAAAAAAAAAAAAAA",
                "<b>",
                " "
            })
    void nonsenseIsNoAnswers(String code) {
        assertThat(AnswersCode.read(code)).isEmpty();
    }

    @Test
    void tooLongIsNoAnswers() {
        assertThat(AnswersCode.read("A".repeat(1_000_000))).isEmpty();
    }

    @Test
    void laterVersionIsNoAnswersYet() {
        byte[] code = Base64.getUrlDecoder().decode(AnswersCode.write(ANA));
        code[0] = 2;
        assertThat(AnswersCode.read(Base64.getUrlEncoder().encodeToString(code)))
                .isEmpty();
    }

    @Test
    void damagedCodeIsEmptyOrHarmlessAndNeverFails() {
        Random random = new Random(7);
        int accepted = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            Answers answers = SeededAnswers.of(seed);
            byte[] code = Base64.getUrlDecoder().decode(AnswersCode.write(answers));
            code[random.nextInt(code.length)] ^= (byte) (1 << random.nextInt(8));
            String damaged = Base64.getUrlEncoder().withoutPadding().encodeToString(code);
            if (AnswersCode.read(damaged).filter(read -> !read.equals(answers)).isPresent()) {
                accepted++;
            }
        }
        assertThat(accepted).as("damaged codes taken for other answers").isLessThan(3);
    }

    @Test
    void cutCodeIsNoAnswers() {
        String code = AnswersCode.write(ANA);
        for (int length = 0; length < code.length() - 1; length++) {
            assertThat(AnswersCode.read(code.substring(0, length)))
                    .as("%d characters", length)
                    .isEmpty();
        }
    }

    @Test
    void jsonOfUnknownShapeIsNoAnswers() {
        assertThat(AnswersJson.read("{}")).isEmpty();
        assertThat(AnswersJson.read("[]")).isEmpty();
        assertThat(AnswersJson.read("{\"adults\":[]}")).isEmpty();
        assertThat(AnswersJson.read(AnswersJson.write(ANA).replace("950", "95000000")))
                .isEmpty();
        assertThat(AnswersJson.read(AnswersJson.write(ANA).replace("01283", "0128")))
                .isEmpty();
        assertThat(AnswersJson.read(AnswersJson.write(ANA).replace("46.2571", "460")))
                .isEmpty();
    }
}
