package com.vivrou.company;

import java.util.List;
import java.util.Optional;

/** The employers of the current territory. */
public interface Companies {
    /** In order of name. */
    List<Company> list();

    Optional<Company> find(CompanyId id);

    /** The company that somebody with this verified e-mail hires for. */
    Optional<Company> findByHr(String email);

    /** @throws NameTaken when the territory has a company of that name */
    CompanyId add(String name);

    /** @throws NameTaken when the territory has another company of that name */
    void rename(CompanyId id, String name);

    SiteId addSite(CompanyId company, SiteToSave site);

    void changeSite(CompanyId company, SiteId id, SiteToSave site);

    /** Lets whoever signs in with this e-mail hire for the company, and for no other. Idempotent. */
    void addHr(CompanyId company, String email);

    /** Takes effect at the person's next request. Idempotent. */
    void removeHr(CompanyId company, String email);

    /** The territory has a company of that name already. */
    class NameTaken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
