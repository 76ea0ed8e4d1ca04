package com.vivrou.household;

import com.vivrou.matching.Dwelling;
import com.vivrou.matching.Importance;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Wishes.Relief;
import com.vivrou.matching.Wishes.Setting;
import com.vivrou.travel.Mode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Any answers a household could give, the same for the same seed. */
final class SeededAnswers {
    private static final List<String> NAMES = List.of(
            "",
            "Ana",
            "Zoë",
            "Jean-François",
            "O’Neill",
            "名前",
            "a\"b\\c<d>&é",
            "n\u0000u\u202El",
            "half \ud83d",
            "👩‍🚀");
    private static final List<String> CRITERIA = List.of(
            "commute", "housing_cost", "primary_school", "doctors", "food_shops", "station", "fibre", "never_heard_of");

    private SeededAnswers() {}

    static Answers of(long seed) {
        Random random = new Random(seed);
        Tenure tenure = pick(random, Tenure.values());
        return new Answers(
                IntStream.rangeClosed(0, random.nextInt(2))
                        .mapToObj(i -> adult(random))
                        .toList(),
                random.ints(random.nextInt(Answers.MOST_CHILDREN + 1), 1990, 2030)
                        .boxed()
                        .toList(),
                tenure,
                random.nextBoolean()
                        ? null
                        : tenure == Tenure.RENT ? 100 + random.nextInt(9_000) : 10_000 + random.nextInt(900_000),
                pick(random, Dwelling.values()),
                random.nextBoolean() ? null : 9 + random.nextInt(400),
                random.nextBoolean() ? null : (Integer) random.nextInt(Answers.MOST_BEDROOMS + 1),
                wishes(random));
    }

    private static Wishes wishes(Random random) {
        return new Wishes(
                random.nextBoolean() ? null : pick(random, PlaceSize.values()),
                random.nextBoolean() ? null : pick(random, Setting.values()),
                random.nextBoolean() ? null : pick(random, Relief.values()),
                random.nextBoolean() ? null : "2B033",
                random.nextBoolean());
    }

    private static Answers.Adult adult(Random random) {
        Map<String, Preference> preferences = new HashMap<>();
        for (String criterion : CRITERIA) {
            if (random.nextBoolean()) {
                Double line = random.nextInt(3) == 0 ? (Double) line(random) : null;
                Integer tuned = random.nextBoolean() ? null : (Integer) random.nextInt(Importance.HEAVIEST + 1);
                preferences.put(criterion, new Preference(pick(random, Importance.values()), line, tuned));
            }
        }
        return new Answers.Adult(
                NAMES.get(random.nextInt(NAMES.size())),
                workplace(random),
                pick(random, Shift.values()),
                pick(random, Mode.values()),
                random.nextBoolean() ? null : "B2Z40",
                preferences);
    }

    /** Usual ones, and those that a crafted address would draw. */
    private static double line(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextInt(20_001) - 10_000;
            case 1 -> Math.pow(10, random.nextInt(12) - 4) * (random.nextBoolean() ? 1 : -1);
            case 2 -> (random.nextDouble() - 0.5) * 20_000_000;
            case 3 -> random.nextDouble() / 1_000;
            default -> random.nextInt(600) / 10.0;
        };
    }

    private static @Nullable Workplace workplace(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> Workplace.inCommune("2A004");
            default ->
                Workplace.site(
                        "Site « Nord »",
                        "01283",
                        random.nextInt(180_000) / 1000.0 - 90,
                        random.nextInt(360_000) / 1000.0 - 180);
        };
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
