package com.vivrou.tenancy.domain;

import com.vivrou.tenancy.TenantId;
import com.vivrou.tenancy.TenantScope;
import com.vivrou.tenancy.TenantTx;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** First barrier: inside the transaction that {@link TenantTx} began, names the tenant to EclipseLink's own filter. */
@TenantTx
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class TenantTxInterceptor {
    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object run(InvocationContext invocation) throws Exception {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Tenant data needs a transaction.");
        }
        TenantId tenant = TenantScope.current()
                .orElseThrow(() -> new IllegalStateException("Tenant data is read for no tenant: open a TenantScope."));
        em.setProperty("eclipselink.tenant-id", tenant.value());
        return invocation.proceed();
    }
}
