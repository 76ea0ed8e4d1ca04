package com.vivrou.territory;

import com.vivrou.kernel.Bilingual;
import com.vivrou.tenancy.TerritoryToOpen;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A territory as its {@code tenant.yaml} introduces it: all that the platform needs to open it.
 *
 * @param bylineFr what stands under the name, as the places it gathers; French
 * @param taglineFr one sentence that invites; French
 * @param officialId {@code id_ti} of the Territoires d'industrie list (ANCT), when it is on that list
 * @param theme name of a folder in {@code themes}
 * @param members what the perimeter is made of
 * @param department name of its department, or of several joined by commas
 */
public record TerritoryProfile(
        String slug,
        String name,
        String shortName,
        String bylineFr,
        String bylineEn,
        String taglineFr,
        String taglineEn,
        Optional<String> officialId,
        Locale locale,
        String theme,
        Contact contact,
        List<Member> members,
        String department,
        String region) {

    public TerritoryProfile {
        members = List.copyOf(members);
    }

    /** Who welcomes people there: a person or a team, named in French and in English. */
    public record Contact(String nameFr, String nameEn, String email, Optional<String> phone, Optional<String> url) {}

    /** A group of communes, or a single commune ({@code kind} {@code COMMUNE}, then {@code siren} is its INSEE code). */
    public record Member(String siren, String name, Kind kind) {}

    public enum Kind {
        CC,
        CA,
        CU,
        METRO,
        EPT,
        COMMUNE
    }

    /** What tenancy needs of it to give it a row and a host. */
    public TerritoryToOpen toOpen() {
        return new TerritoryToOpen(
                slug,
                name,
                shortName,
                bylineFr,
                bylineEn,
                taglineFr,
                taglineEn,
                officialId,
                locale,
                theme,
                new Bilingual(contact.nameFr(), contact.nameEn()).in(locale),
                contact.email());
    }
}
