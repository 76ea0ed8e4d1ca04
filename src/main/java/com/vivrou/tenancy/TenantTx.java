package com.vivrou.tenancy;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A transaction on the current tenant's data: it begins like {@link Transactional}, then tells EclipseLink which tenant
 * its entities belong to. Without a tenant it fails before any SQL. On a bean or on a method.
 */
@InterceptorBinding
@Transactional
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface TenantTx {}
