package com.vivrou.company.domain;

import com.vivrou.company.Company;
import com.vivrou.company.Site;
import com.vivrou.kernel.Texts;
import com.vivrou.notification.Letter;
import com.vivrou.tenancy.Tenant;
import java.util.List;

/** The words of an invitation, in the recruit's language. */
record InvitationLetter(Tenant tenant, Company company, Site site, String url) {

    /** @param again whether she was written to before */
    Letter to(Recruit recruit, boolean again) {
        Texts texts = Texts.of("company", recruit.language());
        String place = tenant.shortName();
        return new Letter(
                recruit.email(),
                recruit.language(),
                texts.get(again ? "letter.subjectAgain" : "letter.subject", company.name(), place),
                texts.get("letter.heading", recruit.firstName()),
                List.of(
                        texts.get("letter.why", company.name(), site.communeName()),
                        texts.get("letter.what", place),
                        texts.get("letter.privacy", company.name())),
                new Letter.Action(texts.get("letter.action"), url),
                List.of(
                        texts.get("letter.address", recruit.email()),
                        texts.get("letter.contact", tenant.contactName(), tenant.contactEmail())));
    }
}
