package com.vivrou.company.domain;

import com.vivrou.company.Companies;
import com.vivrou.company.Company;
import com.vivrou.company.CompanyId;
import com.vivrou.company.SiteId;
import com.vivrou.company.SiteToSave;
import com.vivrou.identity.Members;
import com.vivrou.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
@Transactional
class StoredCompanies implements Companies {
    @Inject
    private CompanyStore store;

    @Inject
    private Members members;

    @Override
    public List<Company> list() {
        return store.list();
    }

    @Override
    public Optional<Company> find(CompanyId id) {
        return store.list().stream().filter(company -> company.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Company> findByHr(String email) {
        return store.findIdByHr(email.toLowerCase(Locale.ROOT)).flatMap(this::find);
    }

    @Override
    public CompanyId add(String name) {
        return store.add(name.strip());
    }

    @Override
    public void rename(CompanyId id, String name) {
        store.rename(id, name.strip());
    }

    @Override
    public SiteId addSite(CompanyId company, SiteToSave site) {
        return store.addSite(company, site);
    }

    @Override
    public void changeSite(CompanyId company, SiteId id, SiteToSave site) {
        store.changeSite(company, id, site);
    }

    @Override
    public void addHr(CompanyId company, String email) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        store.addHr(company, address);
        members.prepare(address, Role.COMPANY_HR);
    }

    @Override
    public void removeHr(CompanyId company, String email) {
        String address = email.toLowerCase(Locale.ROOT);
        store.removeHr(company, address);
        members.listWith(Role.COMPANY_HR).stream()
                .filter(member -> member.email().equals(address))
                .forEach(member -> members.withdraw(member.id(), Role.COMPANY_HR));
    }
}
