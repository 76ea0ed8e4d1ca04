package com.vivrou.household.domain;

import com.vivrou.identity.Member;
import com.vivrou.identity.Members;
import com.vivrou.kernel.FrenchTime;
import com.vivrou.kernel.Texts;
import com.vivrou.notification.Letter;
import com.vivrou.notification.Letters;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** The mails about sharing a household, each in its reader's language. */
@ApplicationScoped
class SharingLetters {
    @Inject
    private Letters letters;

    @Inject
    private Members members;

    @Inject
    private CurrentTenant currentTenant;

    @Inject
    private Tenants tenants;

    void invite(String hostName, String guest, HouseholdInvitationEntity invitation, InvitationToken token) {
        Tenant tenant = currentTenant.required();
        Locale language = invitation.language();
        Texts texts = Texts.of("household", language);
        String host = mailed(hostName, texts);
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(invitation.expiresAt().atZone(FrenchTime.ZONE));
        letters.post(new Letter(
                invitation.email(),
                language,
                texts.get("sharingLetter.subject", host, tenant.shortName()),
                !GivenName.isWritten(guest)
                        ? texts.get("sharingLetter.hello")
                        : texts.get("sharingLetter.heading", guest),
                List.of(
                        texts.get("sharingLetter.why", host, tenant.shortName()),
                        texts.get("sharingLetter.what"),
                        texts.get("sharingLetter.account", invitation.email())),
                new Letter.Action(
                        texts.get("sharingLetter.action"), tenants.url(tenant) + "/invitation/" + token.value()),
                List.of(
                        texts.get("sharingLetter.until", until),
                        texts.get("sharingLetter.address", invitation.email()),
                        texts.get("sharingLetter.contact", tenant.contactName(), tenant.contactEmail()))));
    }

    void tellJoined(HouseholdMemberEntity host, String guest) {
        tell(host, "joinedLetter.", guest, "/mes-communes");
    }

    void tellParted(HouseholdMemberEntity other, String acted) {
        tell(other, "partedLetter.", acted, "/mon-foyer");
    }

    /** Somebody whose account is gone is told nothing. */
    private void tell(HouseholdMemberEntity reader, String letter, String name, String path) {
        members.find(reader.memberId()).ifPresent(member -> post(member, reader, letter, name, path));
    }

    private void post(Member member, HouseholdMemberEntity reader, String letter, String other, String path) {
        Tenant tenant = currentTenant.required();
        Locale language = reader.findLanguage().orElse(tenant.locale());
        Texts texts = Texts.of("household", language);
        String name = mailed(other, texts);
        letters.post(new Letter(
                member.email(),
                language,
                texts.get(letter + "subject", name, tenant.shortName()),
                texts.get("sharingLetter.heading", FirstNames.of(member)),
                List.of(texts.get(letter + "what", name), texts.get(letter + "kept", name)),
                new Letter.Action(texts.get(letter + "action"), tenants.url(tenant) + path),
                List.of(
                        texts.get("sharingLetter.member", member.email()),
                        texts.get("sharingLetter.contact", tenant.contactName(), tenant.contactEmail()))));
    }

    /** People may call themselves as they like on their own pages; what is mailed to others is a name, or « une personne ». */
    private static String mailed(String name, Texts texts) {
        return GivenName.isWritten(name) ? name : texts.get("sharingLetter.somebody");
    }
}
