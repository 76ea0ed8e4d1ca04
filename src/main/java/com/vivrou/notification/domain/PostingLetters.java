package com.vivrou.notification.domain;

import com.vivrou.branding.Themes;
import com.vivrou.branding.Tokens;
import com.vivrou.notification.Letter;
import com.vivrou.notification.Letters;
import com.vivrou.notification.MailQueued;
import com.vivrou.tenancy.CurrentTenant;
import com.vivrou.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The words are dressed when they are posted: a brand that changes later does not change what was said. */
@ApplicationScoped
class PostingLetters implements Letters {
    @Inject
    private CurrentTenant currentTenant;

    @Inject
    private Themes themes;

    @Inject
    private OutboxStore outbox;

    @Inject
    private Event<MailQueued> queued;

    @Override
    @Transactional
    public void post(Letter letter) {
        Tenant tenant = currentTenant.required();
        outbox.put(new Envelope(look(), tenant.shortName()).close(letter));
        queued.fire(new MailQueued(tenant.id()));
    }

    private MailLook look() {
        Tokens tokens = themes.current().tokens();
        return new MailLook(
                tokens.colour("paper").hex(),
                "#ffffff",
                tokens.colour("ink").hex(),
                tokens.colour("ink-2").hex(),
                tokens.colour("line").hex(),
                tokens.colour("brand").hex(),
                tokens.colour("on-brand").hex(),
                tokens.shape().control());
    }
}
