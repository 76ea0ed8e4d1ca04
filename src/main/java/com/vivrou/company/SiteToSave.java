package com.vivrou.company;

/** What has to be known of a site; meanings as in {@link Site}. */
public record SiteToSave(
        String name,
        String address,
        String postcode,
        String communeCode,
        String communeName,
        double latitude,
        double longitude) {}
