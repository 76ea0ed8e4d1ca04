package com.vivrou.tenancy;

/** What the Host header of a request names. Nothing else decides the tenant. */
public sealed interface RequestHost {
    /** The bare platform domain. */
    record Portal() implements RequestHost {}

    /** The operator's own host, {@code admin.<platform domain>}. */
    record Console() implements RequestHost {}

    /** A territory on its canonical host, whatever its state. */
    record Territory(Tenant tenant) implements RequestHost {}

    /** Another spelling of one of our hosts: the visitor is sent to {@code canonicalUrl}, scheme and port included. */
    record Elsewhere(String canonicalUrl) implements RequestHost {}

    /** Not ours: 404, no session, no default tenant. */
    record Unknown() implements RequestHost {}
}
