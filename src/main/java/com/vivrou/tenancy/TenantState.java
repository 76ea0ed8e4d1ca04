package com.vivrou.tenancy;

/** The life of a territory on the platform, in order; {@link #ACTIVE} and {@link #SUSPENDED} alternate. */
public enum TenantState {
    DRAFT,
    PROVISIONING,
    ACTIVE,
    SUSPENDED,
    CLOSING,
    ERASED
}
