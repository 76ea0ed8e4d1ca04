package com.vivrou.tenancy;

import java.util.List;
import java.util.Optional;

/** All territories of the platform: who they are, where they answer, in what state. Shared by all tenants. */
public interface Tenants {
    Optional<Tenant> find(TenantId id);

    Optional<Tenant> findBySlug(String slug);

    /** The tenant whose canonical or secondary host this is; {@code host} in lower case, without port. */
    Optional<TenantHost> findHost(String host);

    /** In order of name, whatever their state, erased ones excepted. */
    List<Tenant> list();

    /** In order of name, those open to the public. */
    List<Tenant> listOpen();

    /** Public address of the tenant on its canonical host, without final slash. */
    String url(Tenant tenant);

    /** Creates the territory and its host, or brings what changed up to date; idempotent. A new one is PROVISIONING. */
    Tenant open(TerritoryToOpen territory);

    /** From any state before it; the end of provisioning, and of a suspension. Idempotent. */
    Tenant activate(TenantId id);

    /** Sessions end at their next request; the site says that it is closed for now. Idempotent. */
    Tenant suspend(TenantId id);
}
