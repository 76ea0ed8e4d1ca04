package com.vivrou.identity.domain;

import com.vivrou.identity.Member;
import com.vivrou.identity.MemberId;
import com.vivrou.identity.Members;
import com.vivrou.identity.Role;
import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Members of the territory at hand, their roles and their ended sessions. */
@ApplicationScoped
@TenantTx
class MemberStore implements Members {
    /** Longer than any session lives at the identity server. */
    private static final Duration KEPT = Duration.ofDays(2);

    @PersistenceContext
    private EntityManager em;

    /** The member behind a session, unless the session was ended elsewhere. */
    Optional<Member> recognise(String subject, String sid) {
        if (em.find(RevokedSessionEntity.class, sid) != null) {
            return Optional.empty();
        }
        return findBySubject(subject).map(this::toMember);
    }

    Member signIn(Person person, Instant now) {
        MemberEntity member = findBySubject(person.subject()).orElseGet(() -> {
            MemberEntity created = MemberEntity.of(person, now);
            em.persist(MemberRoleEntity.of(created.id(), Role.HOUSEHOLD, now));
            return created;
        });
        member.signIn(person, now);
        em.persist(member);
        em.flush();
        claimPreparedRoles(member.id(), person.email(), now);
        return toMember(member);
    }

    void revokeSession(String sid, Instant now) {
        em.createQuery("delete from RevokedSessionEntity r where r.revokedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
        if (em.find(RevokedSessionEntity.class, sid) == null) {
            em.persist(RevokedSessionEntity.of(sid, now));
        }
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(em.find(MemberEntity.class, id.value())).map(this::toMember);
    }

    @Override
    public List<Member> listWith(Role role) {
        return em.createQuery(
                        "select m from MemberEntity m, MemberRoleEntity r where r.memberId = m.id and r.role = :role"
                                + " order by m.displayName",
                        MemberEntity.class)
                .setParameter("role", role)
                .getResultStream()
                .map(this::toMember)
                .toList();
    }

    @Override
    public void grant(MemberId id, Role role) {
        refuseOperator(role);
        MemberEntity member = em.find(MemberEntity.class, id.value());
        if (member == null) {
            throw new IllegalArgumentException("No member of this territory has the id " + id.value());
        }
        grant(member.id(), role, Instant.now());
    }

    @Override
    public void withdraw(MemberId id, Role role) {
        em.createQuery("delete from MemberRoleEntity r where r.memberId = :member and r.role = :role")
                .setParameter("member", id.value())
                .setParameter("role", role)
                .executeUpdate();
    }

    @Override
    public void prepare(String email, Role role) {
        refuseOperator(role);
        String address = email.toLowerCase(Locale.ROOT);
        List<MemberEntity> known = em.createQuery(
                        "select m from MemberEntity m where m.email = :email", MemberEntity.class)
                .setParameter("email", address)
                .getResultList();
        known.forEach(member -> grant(member.id(), role, Instant.now()));
        if (known.isEmpty() && listPrepared(address).stream().noneMatch(prepared -> prepared.role() == role)) {
            em.persist(PreparedRoleEntity.of(address, role, Instant.now()));
        }
    }

    private void claimPreparedRoles(UUID memberId, String email, Instant now) {
        for (PreparedRoleEntity prepared : listPrepared(email)) {
            grant(memberId, prepared.role(), now);
            em.remove(prepared);
        }
        em.flush();
    }

    private List<PreparedRoleEntity> listPrepared(String email) {
        return em.createQuery("select p from PreparedRoleEntity p where p.email = :email", PreparedRoleEntity.class)
                .setParameter("email", email)
                .getResultList();
    }

    private void grant(UUID memberId, Role role, Instant now) {
        if (!rolesOf(memberId).contains(role)) {
            em.persist(MemberRoleEntity.of(memberId, role, now));
            em.flush();
        }
    }

    private static void refuseOperator(Role role) {
        if (role == Role.PLATFORM_ADMIN) {
            throw new IllegalArgumentException("The operator's role is not held within a territory.");
        }
    }

    private Optional<MemberEntity> findBySubject(String subject) {
        return em.createQuery("select m from MemberEntity m where m.subject = :subject", MemberEntity.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    private Member toMember(MemberEntity member) {
        return member.toMember(rolesOf(member.id()));
    }

    private Set<Role> rolesOf(UUID memberId) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        em.createQuery("select r from MemberRoleEntity r where r.memberId = :member", MemberRoleEntity.class)
                .setParameter("member", memberId)
                .getResultStream()
                .forEach(held -> roles.add(held.role()));
        return roles;
    }
}
