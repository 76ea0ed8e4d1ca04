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

/** Ana invites Noé from her desk; he joins on his phone, answers his part, and leaves again. */
class SharingJourney {
    private static final Pattern LINK = Pattern.compile("http\\S+/invitation/[\\w-]{43}");
    private static final String SHARING = "/mon-foyer/a-deux";

    @ParameterizedTest
    @EnumSource(Look.Language.class)
    void invitedJoinedAndParted(Look.Language language) {
        for (Territory territory : language == Look.Language.FRENCH ? Territory.values() : few()) {
            String guest = territory.person("rh");
            try (Visitor ana = new Visitor("sharing-ana", new Look(language, Look.Width.WIDE));
                    Visitor noe = new Visitor("sharing-noe", new Look(language, Look.Width.NARROW))) {
                ana.open(territory.url("/")).signIn(territory.person("ana"), "demo");
                ana.open(territory.url(SHARING)).see("sharing-alone");
                ana.page().locator("#email").fill("noé");
                ana.submit("main form").see("sharing-wrong");
                ana.page().locator("#host").fill("Ana");
                ana.page().locator("#guest").fill("Noé");
                ana.page().locator("#email").fill(guest);
                int before = links(guest).size();
                ana.submit("main form").see("sharing-sent");

                String link = awaitLink(guest, before);
                noe.open(link).see("joining-visitor");
                noe.open(territory.url("/")).signIn(guest, "demo");
                noe.open(territory.url("/mon-foyer")).see("joining-waiting");
                noe.open(link).see("joining");
                noe.submit("main form").see("joining-joined");
                noe.page().locator("#work1").fill(territory.commune);
                noe.submit("form[action='/mon-foyer/travail']");
                noe.open(territory.url(SHARING)).see("sharing-together");
                noe.open(link, 404).see("joining-gone");

                ana.open(territory.url("/mon-foyer/travail")).see("sharing-work");
                assertThat(ana.page().locator("section[aria-labelledby=autre]").textContent())
                        .contains("Noé", territory.commune);
                ana.open(territory.url("/mon-foyer")).see("sharing-household");
                ana.open(territory.url("/mes-communes")).see("sharing-ranking");
                ana.open(territory.url(SHARING));
                ana.page().locator("main details summary").last().click();
                ana.page().locator("button[value=remove]").click();
                ana.settle().see("sharing-parted");
                ana.page().navigate(territory.url("/mon-foyer"));
                ana.page().locator("input[name=adults][value='1']").check();
                ana.submit("form[action='/mon-foyer']");
            }
        }
    }

    private static Territory[] few() {
        return new Territory[] {Territory.PLASTICS_VALLEE};
    }

    private static String awaitLink(String address, int before) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        List<String> links = links(address);
        while (links.size() <= before && System.nanoTime() < end) {
            Thread.onSpinWait();
            links = links(address);
        }
        assertThat(links).hasSizeGreaterThan(before);
        return links.get(links.size() - 1);
    }

    private static List<String> links(String address) {
        return DevStack.get().mailbox().mailsTo(address).stream()
                .map(Mail::text)
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }
}
