package com.vivrou.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.devstack.DevStack;
import com.vivrou.devstack.Mail;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The HR desk has forgotten its password: every page and the mail on the way are the territory's. */
class ForgottenPasswordJourney {
    private static final Pattern LINK = Pattern.compile("href=\"(http[^\"]+action-token[^\"]+)\"");

    @ParameterizedTest
    @EnumSource(Territory.class)
    void theMailLeadsBackInTheTerritorysBrand(Territory territory) {
        Look narrow = new Look(Look.Language.FRENCH, Look.Width.NARROW);
        String address = territory.person("rh");
        for (Look look : List.of(Look.FRENCH_WIDE, narrow)) {
            try (Visitor visitor = new Visitor("forgotten-" + territory.slug, look)) {
                visitor.open(territory.url("/connexion")).see("address");
                assertThat(visitor.page().locator(".logo").getAttribute("href")).isEqualTo(territory.url(""));
                visitor.page().locator("#username").fill(address);
                visitor.page().locator("#kc-login").click();
                visitor.settle().see("password");
                visitor.page().locator("a[href*='reset-credentials']").click();
                visitor.settle().see("forgotten");
                int before = DevStack.get().mailbox().mailsTo(address).size();
                visitor.page().locator("#kc-login").click();
                visitor.settle().see("sent");

                Mail mail = mailAfter(before, address);
                String name =
                        visitor.page().locator(".logo__name").evaluate("name => name.firstChild.textContent") + "";
                assertThat(mail.html()).contains(">" + name + "</p>").contains(territory.url(""));
                assertThat(mail.text()).startsWith(name).contains(territory.url(""));
                visitor.open(linkIn(mail)).see("new-password");
                assertThat(visitor.page().locator("#password-new").isVisible()).isTrue();
            }
        }
    }

    private static Mail mailAfter(int before, String address) {
        DevStack.get().mailbox().awaitMailTo(address, Duration.ofSeconds(20));
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        List<Mail> mails = DevStack.get().mailbox().mailsTo(address);
        while (mails.size() <= before && System.nanoTime() < end) {
            Thread.onSpinWait();
            mails = DevStack.get().mailbox().mailsTo(address);
        }
        assertThat(mails).hasSizeGreaterThan(before);
        return mails.get(mails.size() - 1);
    }

    private static String linkIn(Mail mail) {
        Matcher link = LINK.matcher(mail.html());
        assertThat(link.find()).as("a link in %s", mail.html()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }
}
