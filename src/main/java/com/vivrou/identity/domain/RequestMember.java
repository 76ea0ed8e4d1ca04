package com.vivrou.identity.domain;

import com.vivrou.identity.CurrentMember;
import com.vivrou.identity.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;

/** Outside of a request there is nobody. */
@ApplicationScoped
class RequestMember implements CurrentMember {
    @Inject
    private RecognisedMember recognised;

    @Override
    public Optional<Member> find() {
        try {
            return recognised.find();
        } catch (ContextNotActiveException e) {
            return Optional.empty();
        }
    }
}
