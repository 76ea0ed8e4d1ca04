package com.vivrou.platform.domain;

import com.vivrou.tenancy.Tenant;
import com.vivrou.territory.PackReport;
import java.util.Optional;

/**
 * What the operator sees of one territory.
 *
 * @param url its public address
 * @param communes in its perimeter; 0 until a pack is published
 * @param population of these communes together, where all are known
 * @param report of the last reading of its pack
 * @param signInPending true while the identity server has not yet accepted its client
 */
public record TerritoryState(
        Tenant tenant,
        String url,
        int communes,
        Optional<Integer> population,
        Optional<PackReport> report,
        boolean signInPending) {}
