package com.vivrou.architecture.broken.tenancy;

public record TenantId(int value) {}
