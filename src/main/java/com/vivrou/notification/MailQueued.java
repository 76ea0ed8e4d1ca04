package com.vivrou.notification;

import com.vivrou.tenancy.TenantId;

/** A mail waits in a territory's outbox. Observed after the transaction that queued it. */
public record MailQueued(TenantId tenant) {}
