package com.vivrou.company.domain;

import com.vivrou.identity.MemberSignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;

/** Tells employers that somebody they invited has joined, and nothing else. */
@ApplicationScoped
class WelcomingRecruits {
    @Inject
    private RecruitStore store;

    void welcome(@Observes MemberSignedIn signedIn) {
        store.join(signedIn.member().email(), Instant.now());
    }
}
