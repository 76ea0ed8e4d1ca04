package com.vivrou.tenancy;

import com.vivrou.kernel.Bilingual;
import java.util.Locale;
import java.util.Optional;

/**
 * A territory as the platform knows it.
 *
 * @param slug immutable; first label of its host, alias of its Keycloak organization
 * @param shortName what fits in a header
 * @param bylineFr what stands under the name, as the places it gathers; French
 * @param taglineFr one sentence that invites; French
 * @param taglineEn the same in English
 * @param officialId {@code id_ti} of the Territoires d'industrie list (ANCT), when it is on that list
 * @param theme name of a folder in {@code themes}
 */
public record Tenant(
        TenantId id,
        String slug,
        String name,
        String shortName,
        String bylineFr,
        String bylineEn,
        String taglineFr,
        String taglineEn,
        TenantState state,
        Optional<String> officialId,
        Locale locale,
        String theme,
        String contactName,
        String contactEmail) {

    public boolean isOpen() {
        return state == TenantState.ACTIVE;
    }

    /** What stands under the name, in the visitor's language. */
    public String byline(Locale language) {
        return new Bilingual(bylineFr, bylineEn).in(language);
    }

    /** One sentence that invites, in the visitor's language. */
    public String tagline(Locale language) {
        return new Bilingual(taglineFr, taglineEn).in(language);
    }
}
