package com.vivrou.notification.domain;

import com.vivrou.notification.MailQueued;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantScope;
import com.vivrou.tenancy.Tenants;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Empties the outboxes: right after a transaction that queued a mail, and every so often for what could not leave. One
 * territory after the other, each in its own scope.
 */
@ApplicationScoped
class SendingMails {
    private static final Logger LOG = Logger.getLogger(SendingMails.class.getName());
    private static final int EVERY_SECONDS = 20;

    @Inject
    private Tenants tenants;

    @Inject
    private OutboxStore outbox;

    @Inject
    private MailServer server;

    @Resource
    private ManagedScheduledExecutorService executor;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        executor.scheduleWithFixedDelay(this::sendAll, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued queued) {
        executor.execute(() -> sendFor(queued.tenant()));
    }

    private void sendAll() {
        try {
            tenants.listOpen().forEach(tenant -> sendFor(tenant.id()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Outboxes cannot be read", e);
        }
    }

    private void sendFor(TenantId id) {
        tenants.find(id).filter(Tenant::isOpen).ifPresent(tenant -> TenantScope.run(id, () -> send(tenant)));
    }

    private void send(Tenant tenant) {
        outbox.claimDue().forEach((id, mail) -> {
            try {
                server.send(mail, tenant);
                outbox.sent(id);
            } catch (MessagingException | RuntimeException e) {
                LOG.log(Level.WARNING, "Mail {0} of {1} did not leave: {2}", new Object[] {
                    id, tenant.slug(), e.getClass().getSimpleName()
                });
                outbox.failed(id, e.getClass().getName());
            }
        });
    }
}
