package com.vivrou.company.domain;

import com.vivrou.company.CompanyId;
import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The recruits of the current territory's employers; each question names the employer whose recruits are meant. */
@ApplicationScoped
@TenantTx
class RecruitStore {
    @PersistenceContext
    private EntityManager em;

    List<Recruit> list(CompanyId company) {
        return em.createQuery("select r from RecruitEntity r where r.companyId = :company", RecruitEntity.class)
                .setParameter("company", company.value())
                .getResultStream()
                .map(RecruitEntity::toRecruit)
                .toList();
    }

    Optional<Recruit> find(CompanyId company, UUID id) {
        return findEntity(company, id).map(RecruitEntity::toRecruit);
    }

    boolean isInvited(CompanyId company, String email) {
        return !em.createQuery(
                        "select r from RecruitEntity r where r.companyId = :company and r.email = :email",
                        RecruitEntity.class)
                .setParameter("company", company.value())
                .setParameter("email", email)
                .getResultList()
                .isEmpty();
    }

    Recruit add(CompanyId company, Invitation invitation, Instant now) {
        RecruitEntity entity = RecruitEntity.invited(company.value(), invitation, now);
        em.persist(entity);
        return entity.toRecruit();
    }

    void mailed(CompanyId company, UUID id, Instant now) {
        findEntity(company, id).ifPresent(recruit -> recruit.mailed(now));
    }

    void remove(CompanyId company, UUID id) {
        findEntity(company, id).ifPresent(em::remove);
    }

    /** Whoever invited this person, she is here now. */
    void join(String email, Instant now) {
        em.createQuery("select r from RecruitEntity r where r.email = :email", RecruitEntity.class)
                .setParameter("email", email)
                .getResultStream()
                .forEach(recruit -> recruit.join(now));
    }

    private Optional<RecruitEntity> findEntity(CompanyId company, UUID id) {
        return Optional.ofNullable(em.find(RecruitEntity.class, id))
                .filter(recruit -> recruit.belongsTo(company.value()));
    }
}
