package com.vivrou.portal.web;

import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.matching.MatchingRequest;
import java.util.Collection;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** What becomes of a form about the whole country. */
sealed interface NextStep {
    /** Ranking the whole country costs the server as much as so many calls of the API, and counts as them. */
    int CALLS = 10;

    /** It was not sent, or something in it is to be corrected. */
    record Form() implements NextStep {}

    /** A form has sent all its fields: the short address is worth keeping. */
    record Redirect(String address) implements NextStep {}

    /** Too many questions came from here. */
    record Wait(int seconds) implements NextStep {}

    record Answer(MatchingRequest household) implements NextStep {}

    /**
     * @param parameters of the address at hand
     * @param secondsToWait before so many calls are admitted; asking counts
     */
    static NextStep of(FindForm form, Collection<String> parameters, int year, IntUnaryOperator secondsToWait) {
        Optional<MatchingRequest> household = form.findRequest(year);
        if (household.isEmpty()) {
            return new Form();
        }
        FindAddress address = form.address();
        if (address.isShorterThan(parameters)) {
            String language = form.value(VisitorLanguage.NAME);
            return new Redirect(
                    VisitorLanguage.find(language).isPresent()
                            ? address.with(VisitorLanguage.NAME, language)
                            : address.page(form.page()));
        }
        int wait = secondsToWait.applyAsInt(CALLS);
        return wait > 0 ? new Wait(wait) : new Answer(household.get());
    }
}
