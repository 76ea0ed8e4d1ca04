package com.vivrou.matching;

import com.vivrou.travel.Mode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One adult of the household and what counts for them.
 *
 * @param name as sentences call them; empty when they gave none
 * @param workplace null when there is none yet
 * @param trade what they look for while they have no work; null when not told
 * @param mode how they go to work
 * @param preferences by criterion code; absent means the household's answer, see {@link MatchingRequest#preference}
 */
public record Adult(
        String name,
        @Nullable Workplace workplace,
        Shift shift,
        @Nullable Trade trade,
        Mode mode,
        Map<String, Preference> preferences) {
    public Adult {
        preferences = Map.copyOf(preferences);
    }

    public Adult(String name, @Nullable Workplace workplace, Shift shift, Map<String, Preference> preferences) {
        this(name, workplace, shift, null, Mode.CAR, preferences);
    }

    public Optional<Workplace> findWorkplace() {
        return Optional.ofNullable(workplace);
    }

    /** Whether travel to work concerns this adult. */
    public boolean commutes() {
        return workplace != null && shift != Shift.NONE;
    }

    /** Whether they look for work of a kind they told. */
    public boolean seeksWork() {
        return trade != null && !commutes();
    }
}
