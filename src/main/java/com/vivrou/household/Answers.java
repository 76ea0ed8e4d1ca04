package com.vivrou.household;

import com.vivrou.matching.Dwelling;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.travel.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a household answered. Nothing here is required: each answer left out has a usual one when communes are ranked.
 *
 * @param adults one or two
 * @param childrenBirthYears one entry per child
 * @param budget in euros: per month with charges for a rent, the price for a purchase; null when not told
 * @param surface in square metres; null when not told
 * @param bedrooms 0 for one room to live and sleep in, {@link #MOST_BEDROOMS} for that many or more; null when not told. A
 *     surface says more
 * @param wishes the kind of place they wish for
 */
public record Answers(
        List<Adult> adults,
        List<Integer> childrenBirthYears,
        Tenure tenure,
        @Nullable Integer budget,
        Dwelling dwelling,
        @Nullable Integer surface,
        @Nullable Integer bedrooms,
        Wishes wishes) {

    public static final int MOST_ADULTS = 2;
    public static final int MOST_CHILDREN = 10;
    public static final int LONGEST_NAME = 40;
    public static final int LOWEST_RENT = 100;
    public static final int HIGHEST_RENT = 10_000;
    public static final int LOWEST_PRICE = 10_000;
    public static final int HIGHEST_PRICE = 5_000_000;
    public static final int SMALLEST_SURFACE = 9;
    public static final int LARGEST_SURFACE = 500;
    public static final int MOST_BEDROOMS = 5;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Before anybody answered. */
    public static final Answers NONE = new Answers(
            List.of(Adult.UNTOLD), List.of(), Tenure.RENT, null, Dwelling.EITHER, null, null, Wishes.ANYWHERE);

    /**
     * @param name as the person wishes to be called, without what cannot be seen; empty when not told
     * @param workplace null when not told
     * @param mode how they go to work
     * @param trade code of the job they look for while they have none, in the survey of recruitments; null when not told
     * @param preferences by criterion code, only those answered
     */
    public record Adult(
            String name,
            @Nullable Workplace workplace,
            Shift shift,
            Mode mode,
            @Nullable String trade,
            Map<String, Preference> preferences) {
        public static final Adult UNTOLD = new Adult("", null, Shift.DAY, Map.of());

        private static final int MOST_PREFERENCES = 60;
        private static final Pattern TRADE = Pattern.compile("[A-Z0-9]{1,10}");

        public Adult(String name, @Nullable Workplace workplace, Shift shift, Map<String, Preference> preferences) {
            this(name, workplace, shift, Mode.CAR, null, preferences);
        }

        public Adult {
            name = VisibleText.of(name);
            preferences = PreferenceWords.checked(preferences);
            if (name.length() > LONGEST_NAME
                    || trade != null && !TRADE.matcher(trade).matches()
                    || preferences.size() > MOST_PREFERENCES) {
                throw new IllegalArgumentException("Too long a name, too many preferences or no code of a job");
            }
        }

        public Optional<Workplace> findWorkplace() {
            return Optional.ofNullable(workplace);
        }

        public Adult withName(String newName) {
            return new Adult(newName, workplace, shift, mode, trade, preferences);
        }

        public Adult withWork(@Nullable Workplace newWorkplace, Shift newShift) {
            return new Adult(name, newWorkplace, newShift, mode, trade, preferences);
        }

        public Adult withMode(Mode newMode) {
            return new Adult(name, workplace, shift, newMode, trade, preferences);
        }

        public Adult withTrade(@Nullable String newTrade) {
            return new Adult(name, workplace, shift, mode, newTrade, preferences);
        }

        public Adult withPreferences(Map<String, Preference> newPreferences) {
            return new Adult(name, workplace, shift, mode, trade, newPreferences);
        }
    }

    public Answers {
        adults = List.copyOf(adults);
        childrenBirthYears = List.copyOf(childrenBirthYears);
        // Here and not where they are read: what cannot be read again is never written.
        childrenBirthYears.forEach(year -> within(year, FIRST_YEAR, LAST_YEAR));
        within(
                budget,
                tenure == Tenure.RENT ? LOWEST_RENT : LOWEST_PRICE,
                tenure == Tenure.RENT ? HIGHEST_RENT : HIGHEST_PRICE);
        within(surface, SMALLEST_SURFACE, LARGEST_SURFACE);
        within(bedrooms, 0, MOST_BEDROOMS);
        if (adults.isEmpty() || adults.size() > MOST_ADULTS || childrenBirthYears.size() > MOST_CHILDREN) {
            throw new IllegalArgumentException(
                    adults.size() + " adults and " + childrenBirthYears.size() + " children are not asked for here");
        }
    }

    /** In square metres, as told or as the bedrooms make it; empty when neither is told. */
    public Optional<Integer> findSurface() {
        return Optional.ofNullable(surface)
                .or(() -> Optional.ofNullable(bedrooms).map(each -> Rooms.surface(dwelling, each)));
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public @Nullable PlaceSize placeSize() {
        return wishes.size();
    }

    public boolean isCouple() {
        return adults.size() > 1;
    }

    /** What the adults of a household answer together, without what is each one's own. */
    public Answers common() {
        return withPeople(List.of(Adult.UNTOLD), childrenBirthYears);
    }

    /** The same answers, the second adult named first; those of one adult as they are. */
    public Answers turned() {
        return isCouple() ? withPeople(List.of(adults.get(1), adults.get(0)), childrenBirthYears) : this;
    }

    /** The first adult with this name, unless they told one. */
    public Answers named(String name) {
        Adult first = adults.get(0);
        return first.name().isEmpty() ? withAdult(0, first.withName(name)) : this;
    }

    public Answers withAdult(int index, Adult adult) {
        List<Adult> changed = new ArrayList<>(adults);
        changed.set(index, adult);
        return new Answers(changed, childrenBirthYears, tenure, budget, dwelling, surface, bedrooms, wishes);
    }

    public Answers withPeople(List<Adult> newAdults, List<Integer> newChildren) {
        return new Answers(newAdults, newChildren, tenure, budget, dwelling, surface, bedrooms, wishes);
    }

    public Answers withBudget(Tenure newTenure, @Nullable Integer newBudget) {
        return new Answers(adults, childrenBirthYears, newTenure, newBudget, dwelling, surface, bedrooms, wishes);
    }

    public Answers withDwelling(
            Dwelling newDwelling, @Nullable Integer newSurface, @Nullable Integer newBedrooms, Wishes newWishes) {
        return new Answers(adults, childrenBirthYears, tenure, budget, newDwelling, newSurface, newBedrooms, newWishes);
    }

    /** The same answers, with the communes around the territory or without. */
    public Answers withAround(boolean wished) {
        return withDwelling(dwelling, surface, bedrooms, wishes.withAround(wished));
    }

    /** The same answers, the first adult working there unless they said otherwise. */
    public Answers withUsualWorkplace(Workplace workplace) {
        Adult first = adults.get(0);
        return first.workplace() != null ? this : withAdult(0, first.withWork(workplace, first.shift()));
    }

    private static void within(@Nullable Integer told, int lowest, int highest) {
        if (told != null && (told < lowest || told > highest)) {
            throw new IllegalArgumentException(told + " is not between " + lowest + " and " + highest);
        }
    }
}
