package com.vivrou.tenancy.domain;

import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.TenantHost;
import com.vivrou.tenancy.TenantId;
import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All tenants and their verified hosts at one moment; immutable, shared by all requests. */
final class TenantDirectory {
    private final Map<TenantId, Tenant> byId = new HashMap<>();
    private final Map<String, TenantHost> byHost = new HashMap<>();
    private final Map<TenantId, String> canonicalHosts = new HashMap<>();
    private final List<Tenant> inOrderOfName;

    TenantDirectory(List<Tenant> tenants, List<TenantHostEntity> hosts) {
        for (Tenant tenant : tenants) {
            byId.put(tenant.id(), tenant);
        }
        for (TenantHostEntity host : hosts) {
            if (host.isCanonical()) {
                canonicalHosts.put(new TenantId(host.tenantId()), host.host());
            }
        }
        for (TenantHostEntity host : hosts) {
            Tenant tenant = byId.get(new TenantId(host.tenantId()));
            if (tenant != null && host.isVerified()) {
                String canonical = canonicalHosts.getOrDefault(tenant.id(), host.host());
                byHost.put(host.host(), new TenantHost(tenant, host.host(), canonical));
            }
        }
        Collator collator = Collator.getInstance(Locale.FRENCH);
        inOrderOfName = tenants.stream()
                .sorted((a, b) -> collator.compare(a.name(), b.name()))
                .toList();
    }

    Optional<Tenant> find(TenantId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<TenantHost> findHost(String host) {
        return Optional.ofNullable(byHost.get(host));
    }

    Optional<String> findCanonicalHost(TenantId id) {
        return Optional.ofNullable(canonicalHosts.get(id));
    }

    List<Tenant> list() {
        return inOrderOfName;
    }
}
