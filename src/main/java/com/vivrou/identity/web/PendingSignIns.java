package com.vivrou.identity.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sign-ins of one session that are under way, one for each tab; the oldest are forgotten first. */
final class PendingSignIns implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "vivrou.pendingSignIns";
    private static final int MOST = 8;

    private final ArrayList<PendingSignIn> pending = new ArrayList<>();

    static PendingSignIns of(HttpSession session) {
        if (session.getAttribute(ATTRIBUTE) instanceof PendingSignIns known) {
            return known;
        }
        PendingSignIns none = new PendingSignIns();
        session.setAttribute(ATTRIBUTE, none);
        return none;
    }

    synchronized void add(PendingSignIn begun) {
        while (pending.size() >= MOST) {
            pending.remove(0);
        }
        pending.add(begun);
    }

    /** Takes out the sign-in that this state names: an answer counts once. */
    synchronized Optional<PendingSignIn> take(@Nullable String state) {
        Optional<PendingSignIn> found =
                pending.stream().filter(each -> each.state().equals(state)).findFirst();
        found.ifPresent(pending::remove);
        return found.filter(each -> !each.isOver(Instant.now()));
    }

    synchronized List<PendingSignIn> list() {
        return List.copyOf(pending);
    }
}
