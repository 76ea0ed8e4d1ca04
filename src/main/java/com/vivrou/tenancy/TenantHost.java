package com.vivrou.tenancy;

/** A host that leads to a tenant; {@code canonicalHost} is where its visitors belong. */
public record TenantHost(Tenant tenant, String host, String canonicalHost) {
    public boolean isCanonical() {
        return host.equals(canonicalHost);
    }
}
