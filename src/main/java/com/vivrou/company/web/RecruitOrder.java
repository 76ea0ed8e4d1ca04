package com.vivrou.company.web;

import com.vivrou.company.domain.Recruit;
import com.vivrou.kernel.Spelling;
import java.time.LocalDate;
import java.util.Comparator;

/** In which order recruits are listed, as the address says it. */
enum RecruitOrder {
    NAME("nom", Comparator.comparing(recruit -> Spelling.folded(recruit.lastName() + " " + recruit.firstName()))),
    START("debut", Comparator.comparing(recruit -> recruit.startsOn().orElse(LocalDate.MAX))),
    STATUS("statut", Comparator.comparing(Recruit::hasJoined)),
    MAILED("message", Comparator.comparing(Recruit::mailedAt));

    private final String key;
    private final Comparator<Recruit> comparator;

    RecruitOrder(String key, Comparator<Recruit> comparator) {
        this.key = key;
        this.comparator = comparator;
    }

    /** The order of this key; of an unknown key, the order of names. */
    static RecruitOrder of(String key) {
        for (RecruitOrder order : values()) {
            if (order.key.equals(key)) {
                return order;
            }
        }
        return NAME;
    }

    String key() {
        return key;
    }

    Comparator<Recruit> comparator() {
        return this == NAME ? comparator : comparator.thenComparing(NAME.comparator);
    }
}
