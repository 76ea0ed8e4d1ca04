package com.vivrou.identity.domain;

import com.vivrou.identity.Member;
import com.vivrou.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The operator's people. The first ones are named by their e-mail in the setting {@code vivrou.platform.admins}; the
 * row made at their first sign-in is what counts from then on, so deleting it (and the name in the setting) ends their
 * access at the next request.
 */
@ApplicationScoped
@Transactional
class PlatformAdminStore {
    private static final Duration KEPT = Duration.ofDays(2);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    Optional<Member> recognise(String subject, String sid) {
        if (em.find(RevokedConsoleSessionEntity.class, sid) != null) {
            return Optional.empty();
        }
        return findBySubject(subject).map(PlatformAdminEntity::toMember);
    }

    /** Empty when the person is neither known nor named in the setting. */
    Optional<Member> signIn(Person person, Instant now) {
        Optional<PlatformAdminEntity> admin = findBySubject(person.subject())
                .or(() ->
                        isNamed(person.email()) ? Optional.of(PlatformAdminEntity.of(person, now)) : Optional.empty());
        admin.ifPresent(found -> {
            found.signIn(person, now);
            em.persist(found);
        });
        return admin.map(PlatformAdminEntity::toMember);
    }

    void revokeSession(String sid, Instant now) {
        em.createQuery("delete from RevokedConsoleSessionEntity r where r.revokedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
        if (em.find(RevokedConsoleSessionEntity.class, sid) == null) {
            em.persist(RevokedConsoleSessionEntity.of(sid, now));
        }
    }

    private boolean isNamed(String email) {
        return Arrays.stream(settings.get("vivrou.platform.admins", "").split(","))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .anyMatch(email::equals);
    }

    private Optional<PlatformAdminEntity> findBySubject(String subject) {
        return em.createQuery(
                        "select a from PlatformAdminEntity a where a.subject = :subject", PlatformAdminEntity.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }
}
