package com.vivrou.household.domain;

import com.vivrou.tenancy.TenantScope;
import com.vivrou.tenancy.Tenants;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Closes invitations that nobody took, and with them forgets the addresses, as the privacy page says. One territory
 * after the other, each in its own scope, whatever its state.
 */
@ApplicationScoped
class ForgettingInvitations {
    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = Logger.getLogger(ForgettingInvitations.class.getName());
    private static final int FIRST_MINUTES = 5;
    private static final int EVERY_MINUTES = 60 * 12;

    private final Clock clock = Clock.systemUTC();

    @Inject
    private Tenants tenants;

    @Inject
    private SharingStore store;

    @Inject
    private InvitationMails mails;

    @Resource
    private ManagedScheduledExecutorService executor;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        executor.scheduleWithFixedDelay(this::forgetAll, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    void forgetAll() {
        Instant now = clock.instant();
        tenants.list().forEach(tenant -> {
            try {
                TenantScope.run(tenant.id(), () -> {
                    store.closeOlder(now.minus(KEPT), now);
                    mails.forget(now);
                });
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> "Old invitations of " + tenant.slug() + " cannot be closed");
            }
        });
    }
}
