package com.vivrou.tenancy;

import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * What one territory's data are made of: EclipseLink writes the tenant of {@link TenantTx} into each row and reads rows
 * of that tenant only. The other barrier is the table's own, made by {@code make_tenant_owned} in its migration.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "tenant_id",
        contextProperty = "eclipselink.tenant-id",
        discriminatorType = DiscriminatorType.INTEGER)
public abstract class TenantOwned {}
