package com.vivrou.company;

import com.vivrou.household.Workplace;
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

    /** How a household calls one of its sites: « Plastiques du Lac, usine d’Oyonnax ». */
    public String label(Site site) {
        String label = name + ", " + site.name();
        return label.substring(0, Math.min(label.length(), Workplace.LONGEST_LABEL));
    }
}
