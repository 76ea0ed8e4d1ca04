package com.vivrou.tenancy.domain;

import com.vivrou.tenancy.Addresses;
import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.TenantHost;
import com.vivrou.tenancy.TenantState;
import com.vivrou.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From a Host header to the portal, the console, a territory, another spelling of one of these, or nobody. */
@Dependent
public class ResolvingHost {
    private final Function<String, Optional<TenantHost>> findHost;
    private final Addresses addresses;

    @Inject
    ResolvingHost(Tenants tenants, Addresses addresses) {
        this(tenants::findHost, addresses);
    }

    ResolvingHost(Function<String, Optional<TenantHost>> findHost, Addresses addresses) {
        this.findHost = findHost;
        this.addresses = addresses;
    }

    /** @param header the Host header as received, or null */
    public RequestHost resolve(@Nullable String header) {
        Optional<HostName> parsed = header == null ? Optional.empty() : HostName.parse(header);
        return parsed.map(this::resolve).orElseGet(RequestHost.Unknown::new);
    }

    private RequestHost resolve(HostName host) {
        String domain = addresses.platformDomain();
        if (host.name().equals(domain)) {
            return canonical(host, domain, new RequestHost.Portal());
        }
        if (host.name().equals("www." + domain)) {
            return new RequestHost.Elsewhere(addresses.of(domain));
        }
        if (host.name().equals(Addresses.CONSOLE_LABEL + "." + domain)) {
            return canonical(host, host.name(), new RequestHost.Console());
        }
        return findHost.apply(host.name())
                .filter(found -> isVisible(found.tenant().state()))
                .map(found -> canonical(host, found))
                .orElseGet(RequestHost.Unknown::new);
    }

    private RequestHost canonical(HostName host, TenantHost found) {
        return canonical(host, found.canonicalHost(), new RequestHost.Territory(found.tenant()));
    }

    private RequestHost canonical(HostName host, String canonicalHost, RequestHost answer) {
        boolean same =
                host.name().equals(canonicalHost) && host.spelledCanonically() && host.port() == addresses.publicPort();
        return same ? answer : new RequestHost.Elsewhere(addresses.of(canonicalHost));
    }

    /** A territory in preparation or gone does not exist for visitors. */
    private static boolean isVisible(TenantState state) {
        return state == TenantState.ACTIVE || state == TenantState.SUSPENDED || state == TenantState.CLOSING;
    }
}
