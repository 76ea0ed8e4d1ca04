package com.vivrou.identity;

/**
 * What somebody may do. All but the last are held within one territory; a person may hold several, and none of them
 * means anything in another territory.
 */
public enum Role {
    /** Somebody on the move, the role of everyone who signs in for the first time. */
    HOUSEHOLD,
    /** Human resources of an employer of the territory. */
    COMPANY_HR,
    /** A service partner who answers requests. */
    PARTNER,
    /** The territory's welcome officer (chargé d'accueil). */
    TERRITORY_AGENT,
    TERRITORY_ADMIN,
    /** The operator of the platform; exists on the console only. */
    PLATFORM_ADMIN
}
