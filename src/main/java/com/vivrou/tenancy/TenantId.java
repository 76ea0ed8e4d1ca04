package com.vivrou.tenancy;

/** A territory's number: the first column of every key of tenant data. */
public record TenantId(int value) {
    public TenantId {
        if (value < 1) {
            throw new IllegalArgumentException("A tenant number starts at 1: " + value);
        }
    }
}
