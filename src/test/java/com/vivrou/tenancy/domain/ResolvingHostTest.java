package com.vivrou.tenancy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.tenancy.Addresses;
import com.vivrou.tenancy.RequestHost;
import com.vivrou.tenancy.SampleTenants;
import com.vivrou.tenancy.TenantHost;
import com.vivrou.tenancy.TenantState;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolvingHostTest {
    private static final Map<String, TenantHost> HOSTS = Map.of(
            "vitre.vivrou.test", host(1, TenantState.ACTIVE, "vitre.vivrou.test", "vitre.vivrou.test"),
            "habiter-vitre.test", host(1, TenantState.ACTIVE, "habiter-vitre.test", "vitre.vivrou.test"),
            "ferme.vivrou.test", host(2, TenantState.SUSPENDED, "ferme.vivrou.test", "ferme.vivrou.test"),
            "bientot.vivrou.test", host(3, TenantState.PROVISIONING, "bientot.vivrou.test", "bientot.vivrou.test"),
            "efface.vivrou.test", host(4, TenantState.ERASED, "efface.vivrou.test", "efface.vivrou.test"));

    private final ResolvingHost resolvingHost = new ResolvingHost(
            host -> Optional.ofNullable(HOSTS.get(host)), new Addresses(URI.create("http://vivrou.test:8080")));

    @Test
    void knowsPortalConsoleAndTerritories() {
        assertThat(resolve("vivrou.test:8080")).isInstanceOf(RequestHost.Portal.class);
        assertThat(resolve("admin.vivrou.test:8080")).isInstanceOf(RequestHost.Console.class);
        assertThat(resolve("vitre.vivrou.test:8080"))
                .isInstanceOfSatisfying(
                        RequestHost.Territory.class,
                        found -> assertThat(found.tenant().slug()).isEqualTo("vitre"));
    }

    @Test
    void aSuspendedTerritoryIsStillItself() {
        assertThat(resolve("ferme.vivrou.test:8080")).isInstanceOf(RequestHost.Territory.class);
    }

    @ParameterizedTest
    @CsvSource({
        "www.vivrou.test:8080, http://vivrou.test:8080",
        "VIVROU.test:8080, http://vivrou.test:8080",
        "vivrou.test, http://vivrou.test:8080",
        "vivrou.test.:8080, http://vivrou.test:8080",
        "Admin.vivrou.test:8080, http://admin.vivrou.test:8080",
        "vitre.vivrou.test, http://vitre.vivrou.test:8080",
        "vitre.vivrou.test:9999, http://vitre.vivrou.test:8080",
        "vitre.vivrou.test.:8080, http://vitre.vivrou.test:8080",
        "habiter-vitre.test:8080, http://vitre.vivrou.test:8080",
    })
    void sendsOtherSpellingsToTheCanonicalAddress(String header, String url) {
        assertThat(resolve(header)).isEqualTo(new RequestHost.Elsewhere(url));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "127.0.0.1:8080",
                "[::1]:8080",
                "oyonnax.vivrou.test:8080",
                "a.vitre.vivrou.test:8080",
                "www.vitre.vivrou.test:8080",
                "vitre.vivrou.test.evil.test:8080",
                "vitrevivrou.test:8080",
                "evil-vivrou.test:8080",
                "vivrou.test.evil.test",
                "test:8080",
                "bientot.vivrou.test:8080",
                "efface.vivrou.test:8080"
            })
    void hasNoDefaultTenant(@Nullable String header) {
        assertThat(resolve(header)).isEqualTo(new RequestHost.Unknown());
    }

    private RequestHost resolve(@Nullable String header) {
        return resolvingHost.resolve(header);
    }

    private static TenantHost host(int id, TenantState state, String host, String canonicalHost) {
        String slug = canonicalHost.substring(0, canonicalHost.indexOf('.'));
        return new TenantHost(SampleTenants.of(id, slug, state, "vivrou"), host, canonicalHost);
    }
}
