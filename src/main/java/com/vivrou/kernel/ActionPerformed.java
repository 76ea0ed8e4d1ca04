package com.vivrou.kernel;

/**
 * Somebody did something that others may want to know of later. Fired as a CDI event by any feature; the audit feature
 * writes it down, in the journal of the territory whose scope is open, or else in the platform's.
 *
 * @param actor identifier of the account that acted, never a name or an address
 * @param action what was done, as a code of the message bundle of audit: {@code territory.suspended}
 * @param target what it was done to, as an identifier or a slug
 * @param reason in the actor's own words; may be empty
 */
public record ActionPerformed(String actor, String action, String target, String reason) {}
