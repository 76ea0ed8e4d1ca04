package com.vivrou.portal.web;

import com.vivrou.matching.Wishes.Heart;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What words that somebody typed may mean.
 *
 * @param found what they mean; null when nothing was typed, or when it is not clear
 * @param choices what they may mean, when it is not clear
 * @param fault why it is not clear, in words; null when it is, or when nothing was typed
 */
record Proposal(@Nullable Choice found, List<Choice> choices, @Nullable String fault) {
    static final Proposal NONE = new Proposal(null, List.of(), null);

    /** @param heart where it is; null for what is no place */
    public record Choice(String code, String name, String detail, @Nullable Heart heart) {}

    Proposal {
        choices = List.copyOf(choices);
    }

    static Proposal of(Choice found) {
        return new Proposal(found, List.of(), null);
    }

    Optional<Choice> chosen() {
        return Optional.ofNullable(found);
    }

    Optional<String> findFault() {
        return Optional.ofNullable(fault);
    }
}
