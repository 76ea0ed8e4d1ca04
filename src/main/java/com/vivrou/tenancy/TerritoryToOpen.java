package com.vivrou.tenancy;

import java.util.Locale;
import java.util.Optional;

/** What has to be known to give a territory its row and its host. Same meanings as in {@link Tenant}. */
public record TerritoryToOpen(
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
        String contactName,
        String contactEmail) {}
