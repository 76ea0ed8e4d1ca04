package com.vivrou.platform.domain;

import com.vivrou.identity.IdentityProvisioning;
import com.vivrou.kernel.ActionPerformed;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.TenantScope;
import com.vivrou.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Suspends a territory and opens it again. Its data stay; its visitors read that it is closed for now, nobody signs in,
 * and sessions end at their next request. Written down twice: for the operator and for the territory.
 */
@ApplicationScoped
public class ClosingForNow {
    @Inject
    private Tenants tenants;

    @Inject
    private IdentityProvisioning identityProvisioning;

    @Inject
    private Event<ActionPerformed> actions;

    /** @param actor subject of the operator's account */
    public void suspend(Tenant tenant, String actor, String reason) {
        Tenant suspended = tenants.suspend(tenant.id());
        identityProvisioning.suspend(suspended);
        writeDown(new ActionPerformed(actor, "territory.suspended", tenant.slug(), reason), tenant);
    }

    /** @param actor subject of the operator's account */
    public void reopen(Tenant tenant, String actor, String reason) {
        Tenant open = tenants.activate(tenant.id());
        identityProvisioning.resume(open);
        writeDown(new ActionPerformed(actor, "territory.reopened", tenant.slug(), reason), tenant);
    }

    private void writeDown(ActionPerformed action, Tenant tenant) {
        actions.fire(action);
        TenantScope.run(tenant.id(), () -> actions.fire(action));
    }
}
