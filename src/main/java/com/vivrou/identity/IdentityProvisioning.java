package com.vivrou.identity;

import com.vivrou.tenancy.Tenant;
import java.util.Map;
import java.util.Set;

/**
 * Gives hosts their door at the identity server: an organization and a client for each territory, a client for the
 * console. Each call returns at once and is carried out in the background, again and again until the identity server
 * has accepted it; calling twice changes nothing more. Sign-in waits for it, public pages do not.
 */
public interface IdentityProvisioning {
    /**
     * @param brand what the sign-in page shows of the territory: {@code brand.name}, {@code brand.url},
     *     {@code brand.css}, {@code brand.logo}… Anybody can read these values.
     */
    void open(Tenant tenant, Map<String, String> brand);

    /** Nobody signs in to the territory any more; accounts and memberships stay. */
    void suspend(Tenant tenant);

    void resume(Tenant tenant);

    void openConsole(Map<String, String> brand);

    /** Client ids of the doors that still wait for the identity server. */
    Set<String> pending();
}
