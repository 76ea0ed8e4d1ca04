package com.vivrou.company;

/**
 * Where people work for a company.
 *
 * @param name as the company calls it
 * @param address street and number, without postcode and commune
 * @param latitude of its gate, WGS84
 */
public record Site(
        SiteId id,
        String name,
        String address,
        String postcode,
        String communeCode,
        String communeName,
        double latitude,
        double longitude) {}
