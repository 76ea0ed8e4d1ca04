package com.vivrou.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.kernel.StaticFiles;
import com.vivrou.kernel.Texts;
import com.vivrou.kernel.VisitorLanguage;
import jakarta.faces.application.ViewExpiredException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/communes", "/communes?q=oyonnax&tri=loyer", "/classement?r=1.abc-_~"})
    void aLanguageBringsBackToThisHost(String target) {
        assertThat(LanguageServlet.isOurs(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nSet-Cookie: b", "/é"})
    void andNowhereElse(String target) {
        assertThat(LanguageServlet.isOurs(target)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "403, true, FORBIDDEN",
        "404, true, NOT_FOUND",
        "405, true, WRONG_METHOD",
        "411, true, UNMEASURED",
        "413, true, TOO_LONG",
        "429, true, TOO_OFTEN",
        "500, true, FAILED",
        "503, true, SIGN_IN_CLOSED",
        "503, false, SUSPENDED"
    })
    void anErrorSaysWhatHappened(int status, boolean open, ErrorPage.Cause cause) {
        assertThat(ErrorPage.causeOf(status, null, open)).isEqualTo(cause);
    }

    @Test
    void anExpiredViewIsToldFromAFailure() {
        Throwable expired = new IllegalStateException(new ViewExpiredException("/household/questionnaire.xhtml"));
        assertThat(ErrorPage.causeOf(500, expired, true)).isEqualTo(ErrorPage.Cause.EXPIRED);
    }

    @Test
    void staticFilesAreNamedByTheirContent() {
        StaticFiles files = new StaticFiles();
        assertThat(files.url("css/public.css")).matches("/statique/css/public\\.[0-9a-f]{12}\\.css");
        assertThat(files.find("css/../css/public.css")).isEmpty();
        assertThat(files.find("css/nothing.css")).isEmpty();
    }

    @Test
    void frenchServesWhoeverSpeaksNeither() {
        assertThat(VisitorLanguage.supported(Locale.GERMAN)).isEqualTo(Locale.FRENCH);
        assertThat(Texts.of("portal", Locale.GERMAN).get("frame.menu")).isEqualTo("Menu");
        assertThat(Texts.of("portal", Locale.UK).get("frame.signIn")).isEqualTo("Sign in");
    }
}
