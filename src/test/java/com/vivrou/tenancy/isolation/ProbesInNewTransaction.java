package com.vivrou.tenancy.isolation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Probe rows, read in a transaction inside of another one. */
@ApplicationScoped
public class ProbesInNewTransaction {
    @Inject
    private Probes probes;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> list() {
        return probes.list();
    }
}
