package com.vivrou.identity;

import java.util.Set;

/**
 * Somebody signed in to the host at hand.
 *
 * @param subject the person's permanent identifier at Keycloak
 * @param email verified by Keycloak, in lower case
 * @param roles held in this territory, read from the database for this request
 */
public record Member(MemberId id, String subject, String email, String displayName, Set<Role> roles) {
    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
