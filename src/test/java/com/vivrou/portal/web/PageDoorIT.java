package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.DevStack;
import com.vivrou.devstack.LocalHttp;
import com.vivrou.household.Answers;
import com.vivrou.household.AnswersCode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages refuse on the real server, in words. */
class PageDoorIT {
    private static final String HERE = DevStack.get().territoryUrl("plastics-vallee");
    private static final String WHY = "/mes-communes/pourquoi";
    /** With the communes around, so that names are looked for there too. */
    private static final String CODE = AnswersCode.write(Answers.NONE.withAround(true));

    private static final int MUCH = 3_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"/mon-foyer", WHY, "/nulle-part", "/connexion"})
    void formWithoutEndIsRefusedInWords(String path) {
        HttpResponse<String> answer = LocalHttp.send(form(path, BodyPublishers.ofString("name1=" + "a".repeat(MUCH))));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("est trop long").hasSizeLessThan(60_000);
    }

    @Test
    void formThatDoesNotSayHowLongItIsIsRefusedInWords() {
        byte[] sent = ("name1=" + "a".repeat(MUCH)).getBytes(StandardCharsets.US_ASCII);
        HttpResponse<String> answer =
                LocalHttp.send(form("/mon-foyer", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(sent))));
        assertThat(answer.statusCode()).isEqualTo(411);
        assertThat(answer.body()).contains("n’en annonce pas la longueur");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "%28+", "%CC%81%CC%A3"})
    @Timeout(10)
    void longestFormCostsLittleAndIsNotRepeated(String piece) {
        String text = piece.repeat(60_000 / piece.length());
        HttpResponse<String> answer =
                LocalHttp.send(form(WHY, BodyPublishers.ofString("r=" + CODE + "&commune=a" + text + "b")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("++++").hasSizeLessThan(200_000);
        assertThat(LocalHttp.send(form("/mon-foyer", BodyPublishers.ofString("do=preview&name1=a" + text)))
                        .body())
                .hasSizeLessThan(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS"})
    void otherMethodsAreSaidToBeWrong(String method) {
        HttpResponse<String> answer = LocalHttp.send(LocalHttp.to(HERE + "/mon-foyer")
                .header("Accept-Language", "fr")
                .method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST");
        assertThat(answer.body()).contains("ne répond pas à cette demande").doesNotContain("ne trouvons pas");
    }

    @Test
    void formFromElsewhereIsToldWhatToDo() {
        HttpResponse<String> answer = LocalHttp.send(LocalHttp.to(HERE + "/mon-foyer")
                .header("Accept-Language", "fr")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name1=a")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("ne vient pas de notre page").doesNotContain("Votre compte");
    }

    private static HttpRequest.Builder form(String path, HttpRequest.BodyPublisher body) {
        return LocalHttp.to(HERE + path)
                .header("Accept-Language", "fr")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", HERE)
                .POST(body);
    }
}
