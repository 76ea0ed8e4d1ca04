package com.vivrou.identity.keycloak;

import com.vivrou.identity.IdentityProvisioning;
import com.vivrou.identity.domain.DoorToOpen;
import com.vivrou.identity.domain.FindingDoorway;
import com.vivrou.tenancy.Tenant;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Remembers the wanted state of each doorway and brings it about one after the other, beginning at once. As long as
 * Keycloak does not follow, it is asked again, at growing intervals.
 */
@ApplicationScoped
class RetryingProvisioning implements IdentityProvisioning {
    private static final Logger LOG = Logger.getLogger(RetryingProvisioning.class.getName());
    private static final int FIRST_PAUSE_SECONDS = 3;
    private static final int LONGEST_PAUSE_SECONDS = 60;

    private final Map<String, DoorToOpen> wanted = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> brands = new ConcurrentHashMap<>();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private FindingDoorway findingDoorway;

    @Inject
    private KeycloakProvisioning provisioning;

    @Override
    public void open(Tenant tenant, Map<String, String> brand) {
        brands.put(tenant.slug(), Map.copyOf(brand));
        want(tenant, true);
    }

    @Override
    public void suspend(Tenant tenant) {
        want(tenant, false);
    }

    @Override
    public void resume(Tenant tenant) {
        want(tenant, true);
    }

    @Override
    public void openConsole(Map<String, String> brand) {
        want(new DoorToOpen(findingDoorway.console(), "Vivrou", true, brand));
    }

    @Override
    public Set<String> pending() {
        return new TreeSet<>(wanted.keySet());
    }

    private void want(Tenant tenant, boolean enabled) {
        Map<String, String> brand = brands.getOrDefault(tenant.slug(), Map.of());
        want(new DoorToOpen(findingDoorway.of(tenant), tenant.name(), enabled, brand));
    }

    private void want(DoorToOpen door) {
        wanted.put(door.doorway().clientId(), door);
        executor.submit(() -> tryNow(door, FIRST_PAUSE_SECONDS));
    }

    /** A wish that has been replaced meanwhile is dropped: the newer one has its own turn. */
    private synchronized void tryNow(DoorToOpen door, int pauseSeconds) {
        String clientId = door.doorway().clientId();
        if (!door.equals(wanted.get(clientId))) {
            return;
        }
        try {
            provisioning.bringAbout(door);
            wanted.remove(clientId, door);
            LOG.info(() -> "Keycloak knows " + clientId + (door.enabled() ? "." : ", which is closed."));
        } catch (KeycloakUnavailable e) {
            LOG.warning(() -> "Nobody can sign in to " + clientId + " yet: " + e.getMessage() + ". Next try in "
                    + pauseSeconds + " s.");
            int next = Math.min(2 * pauseSeconds, LONGEST_PAUSE_SECONDS);
            executor.schedule(() -> tryNow(door, next), pauseSeconds, TimeUnit.SECONDS);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Nobody can sign in to " + clientId + ": opening its door fails.");
        }
    }
}
