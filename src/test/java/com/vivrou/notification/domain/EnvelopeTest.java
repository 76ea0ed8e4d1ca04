package com.vivrou.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.notification.Letter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private static final MailLook LOOK =
            new MailLook("#faf7f1", "#ffffff", "#1b2629", "#445156", "#e0d8c9", "#1f4650", "#ffffff", 8);

    private final Letter letter = new Letter(
            "ana@example.org",
            Locale.FRENCH,
            "Bienvenue & bonjour",
            "Ana <b>",
            List.of("Un.", "Deux \"mots\"."),
            new Letter.Action("Ouvrir", "http://essai.localhost/a?b=1&c=2"),
            List.of("Pourquoi ce message."));

    @Test
    void theMailSaysTheSameInPlainText() {
        Mail mail = new Envelope(LOOK, "Monts d’essai").close(letter);

        assertThat(mail.to()).isEqualTo("ana@example.org");
        assertThat(mail.plain())
                .isEqualTo(
                        """
                        Ana <b>

                        Un.

                        Deux "mots".

                        Ouvrir
                        http://essai.localhost/a?b=1&c=2

                        --\s
                        Monts d’essai
                        Pourquoi ce message.
                        """);
    }

    @Test
    void whatSomebodyTypedIsNeverMarkup() {
        String html = new Envelope(LOOK, "Monts d’essai").close(letter).html();

        assertThat(html)
                .contains("Ana &lt;b&gt;")
                .contains("Deux &quot;mots&quot;.")
                .contains("href=\"http://essai.localhost/a?b=1&amp;c=2\"")
                .contains("<title>Bienvenue &amp; bonjour</title>")
                .contains("background:#1f4650")
                .doesNotContain("<b>");
    }
}
