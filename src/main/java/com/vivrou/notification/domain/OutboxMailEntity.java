package com.vivrou.notification.domain;

import com.vivrou.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail on its way: queued, then sent, or tried again later and later, or given up. While a node sends it, it is due
 * only after {@link #CLAIM}, so that no other node sends it too, and a node that dies does not keep it.
 */
@Entity
@Table(name = "outbox_mail")
class OutboxMailEntity extends TenantOwned {
    static final Duration CLAIM = Duration.ofMinutes(5);
    private static final int MOST_ATTEMPTS = 10;
    private static final int LONGEST_ERROR = 400;

    @Id
    private UUID id = new UUID(0, 0);

    private String recipient = "";
    private String subject = "";
    private String plain = "";
    private String html = "";

    @Column(name = "queued_at")
    private Instant queuedAt = Instant.EPOCH;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt = Instant.EPOCH;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "given_up_at")
    private @Nullable Instant givenUpAt;

    @Column(name = "last_error")
    private String lastError = "";

    protected OutboxMailEntity() {}

    static OutboxMailEntity queue(Mail mail, Instant now) {
        OutboxMailEntity entity = new OutboxMailEntity();
        entity.id = UUID.randomUUID();
        entity.recipient = mail.to();
        entity.subject = mail.subject();
        entity.plain = mail.plain();
        entity.html = mail.html();
        entity.queuedAt = now;
        entity.dueAt = now;
        return entity;
    }

    UUID id() {
        return id;
    }

    Mail claim(Instant now) {
        attempts++;
        dueAt = now.plus(CLAIM);
        return new Mail(recipient, subject, plain, html);
    }

    void sent(Instant now) {
        sentAt = now;
        plain = "";
        html = "";
        lastError = "";
    }

    void failed(String error, Instant now) {
        lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        if (attempts >= MOST_ATTEMPTS) {
            givenUpAt = now;
        } else {
            dueAt = now.plus(Duration.ofSeconds(10L << attempts));
        }
    }
}
