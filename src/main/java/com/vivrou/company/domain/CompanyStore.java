package com.vivrou.company.domain;

import com.vivrou.company.Companies.NameTaken;
import com.vivrou.company.Company;
import com.vivrou.company.CompanyId;
import com.vivrou.company.Site;
import com.vivrou.company.SiteId;
import com.vivrou.company.SiteToSave;
import com.vivrou.tenancy.TenantTx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The current territory's employers. */
@ApplicationScoped
@TenantTx
class CompanyStore {
    @PersistenceContext
    private EntityManager em;

    List<Company> list() {
        Map<UUID, List<SiteEntity>> sites = em.createQuery("select s from SiteEntity s", SiteEntity.class)
                .getResultStream()
                .collect(Collectors.groupingBy(SiteEntity::companyId));
        Map<UUID, List<HrEntity>> people = em.createQuery("select h from HrEntity h", HrEntity.class)
                .getResultStream()
                .collect(Collectors.groupingBy(HrEntity::companyId));
        return em.createQuery("select c from CompanyEntity c order by c.name", CompanyEntity.class)
                .getResultStream()
                .map(company -> toCompany(
                        company,
                        sites.getOrDefault(company.id(), List.of()),
                        people.getOrDefault(company.id(), List.of())))
                .toList();
    }

    Optional<CompanyId> findIdByHr(String email) {
        return em.createQuery("select h from HrEntity h where h.email = :email", HrEntity.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst()
                .map(hr -> new CompanyId(hr.companyId()));
    }

    CompanyId add(String name) {
        refuseTaken(name, Optional.empty());
        CompanyEntity company = CompanyEntity.named(name);
        em.persist(company);
        return new CompanyId(company.id());
    }

    void rename(CompanyId id, String name) {
        refuseTaken(name, Optional.of(id));
        get(id).rename(name);
    }

    SiteId addSite(CompanyId company, SiteToSave site) {
        SiteEntity entity = SiteEntity.of(get(company).id(), site);
        em.persist(entity);
        return new SiteId(entity.id());
    }

    void changeSite(CompanyId company, SiteId id, SiteToSave site) {
        SiteEntity entity = em.find(SiteEntity.class, id.value());
        if (entity == null || !entity.companyId().equals(company.value())) {
            throw new IllegalArgumentException("No site of this company is " + id.value());
        }
        entity.change(site);
    }

    void addHr(CompanyId company, String email) {
        em.createQuery("delete from HrEntity h where h.email = :email")
                .setParameter("email", email)
                .executeUpdate();
        em.persist(HrEntity.of(get(company).id(), email));
    }

    void removeHr(CompanyId company, String email) {
        em.createQuery("delete from HrEntity h where h.companyId = :company and h.email = :email")
                .setParameter("company", company.value())
                .setParameter("email", email)
                .executeUpdate();
    }

    private void refuseTaken(String name, Optional<CompanyId> except) {
        boolean taken = em.createQuery(
                        "select c from CompanyEntity c where lower(c.name) = lower(:name)", CompanyEntity.class)
                .setParameter("name", name)
                .getResultStream()
                .anyMatch(company ->
                        except.isEmpty() || !company.id().equals(except.get().value()));
        if (taken) {
            throw new NameTaken();
        }
    }

    private CompanyEntity get(CompanyId id) {
        CompanyEntity company = em.find(CompanyEntity.class, id.value());
        if (company == null) {
            throw new IllegalArgumentException("No company of this territory is " + id.value());
        }
        return company;
    }

    private static Company toCompany(CompanyEntity company, List<SiteEntity> sites, List<HrEntity> people) {
        return new Company(
                new CompanyId(company.id()),
                company.name(),
                sites.stream()
                        .map(SiteEntity::toSite)
                        .sorted(Comparator.comparing(Site::name))
                        .toList(),
                people.stream().map(HrEntity::email).sorted().toList());
    }
}
