package com.vivrou.identity.domain;

import com.vivrou.identity.Member;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The member of one request, once the mechanism has recognised them. */
@RequestScoped
public class RecognisedMember {
    private @Nullable Member member;

    public void set(Member member) {
        this.member = member;
    }

    Optional<Member> find() {
        return Optional.ofNullable(member);
    }
}
