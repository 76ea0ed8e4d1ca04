package com.vivrou.company;

import java.util.List;

/**
 * An employer of the territory.
 *
 * @param sites in order of name
 * @param hrEmails who hires for it, by the e-mail that they sign in with
 */
public record Company(CompanyId id, String name, List<Site> sites, List<String> hrEmails) {
    public Company {
        sites = List.copyOf(sites);
        hrEmails = List.copyOf(hrEmails);
    }
}
