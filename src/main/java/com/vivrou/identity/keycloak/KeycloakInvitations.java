package com.vivrou.identity.keycloak;

import com.vivrou.identity.Invitations;
import com.vivrou.tenancy.CurrentTenant;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/** Sends invitations through the organization of the territory, again after a while as long as Keycloak does not answer. */
@ApplicationScoped
class KeycloakInvitations implements Invitations {
    private static final Logger LOG = Logger.getLogger(KeycloakInvitations.class.getName());
    private static final int FIRST_PAUSE_SECONDS = 10;
    private static final int LONGEST_PAUSE_SECONDS = 1_000;

    private record Invited(String alias, String email, String firstName, String lastName, Locale language) {}

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private CurrentTenant currentTenant;

    @Inject
    private KeycloakProvisioning provisioning;

    @Override
    public void invite(String email, String firstName, String lastName, Locale language) {
        Invited invited = new Invited(currentTenant.required().slug(), email, firstName, lastName, language);
        executor.submit(() -> send(invited, FIRST_PAUSE_SECONDS));
    }

    private void send(Invited invited, int pauseSeconds) {
        try {
            provisioning.invite(
                    invited.alias(), invited.email(), invited.firstName(), invited.lastName(), invited.language());
        } catch (KeycloakUnavailable e) {
            if (e.isConflict()) {
                return;
            }
            if (pauseSeconds > LONGEST_PAUSE_SECONDS) {
                LOG.severe(() -> "An invitation to " + invited.alias() + " is given up: " + e.getMessage());
                return;
            }
            LOG.warning(() -> "An invitation to " + invited.alias() + " waits: " + e.getMessage());
            executor.schedule(() -> send(invited, 3 * pauseSeconds), pauseSeconds, TimeUnit.SECONDS);
        }
    }
}
