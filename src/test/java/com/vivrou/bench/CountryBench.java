package com.vivrou.bench;

import com.vivrou.devstack.FreshDatabase;
import com.vivrou.matching.Adult;
import com.vivrou.matching.Dwelling;
import com.vivrou.matching.Housing;
import com.vivrou.matching.Importance;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.PlaceSize;
import com.vivrou.matching.Preference;
import com.vivrou.matching.Shift;
import com.vivrou.matching.Tenure;
import com.vivrou.matching.Wishes;
import com.vivrou.matching.Workplace;
import com.vivrou.matching.domain.MeasuredCountry;
import com.vivrou.territory.CommuneTable;
import com.vivrou.territory.domain.PublishedAtlas;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ranking of the whole country over the real figures that were imported into what {@code mvn -Prun} keeps (stop it
 * first): how much heap the atlas and the measured criteria take, and how long and how much memory a ranking of two adults
 * with everything on takes. Started by {@code mvn -Prun -Dvivrou.main=com.vivrou.bench.CountryBench}.
 */
public final class CountryBench {
    private static final PrintStream OUT = System.out;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 101;
    private static final double MEGABYTE = 1e6;
    private static final List<String> CRITERIA = List.of(
            "commute",
            "housing_cost",
            "primary_school",
            "middle_school",
            "childcare",
            "leisure_centre",
            "doctors",
            "pharmacy",
            "nurse",
            "physiotherapist",
            "dentist",
            "emergency",
            "maternity",
            "food_shops",
            "supermarket",
            "bakery",
            "post",
            "bank",
            "fuel",
            "public_services",
            "station",
            "charging",
            "fibre",
            "place_size",
            "setting",
            "relief",
            "heart",
            "restaurants",
            "sport",
            "culture",
            "swimming_pool",
            "library",
            "cinema");

    private CountryBench() {}

    public static void main(String[] arguments) throws Exception {
        try (FreshDatabase database = FreshDatabase.ofRun()) {
            measure(database);
        }
        System.exit(0);
    }

    private static void measure(FreshDatabase database) {
        // Read once before, so that what reading itself needs is not counted.
        new PublishedAtlas(database.runtimeSource()).table();
        PublishedAtlas atlas = new PublishedAtlas(database.runtimeSource());
        long empty = usedHeap();
        CommuneTable table = atlas.table();
        long read = usedHeap();
        OUT.printf(
                "%d communes, %d indicators: %.1f MB%n",
                table.size(), table.indicators().size(), (read - empty) / MEGABYTE);
        MatchingRequest request = household(table);
        long start = System.nanoTime();
        MeasuredCountry country = new MeasuredCountry(table);
        int ranked = country.run(request).order().length;
        OUT.printf("first ranking, with all criteria measured: %.1f s%n", (System.nanoTime() - start) / 1e9);
        OUT.printf("and they take %.1f MB%n", (usedHeap() - read) / MEGABYTE);
        for (int round = 0; round < WARM_UP; round++) {
            ranked = country.run(request).order().length;
        }
        OUT.printf("%d communes ranked%n", ranked);
        OUT.printf("ranking, request to order: %.2f ms (median)%n", median(() -> country.run(request)));
        OUT.printf(
                "with reasons for the best 20 and all territories: %.2f ms%n",
                median(() -> country.answer(request, 20)));
        long before = allocated();
        country.run(request);
        OUT.printf("allocated by one ranking: %.2f MB%n", (allocated() - before) / MEGABYTE);
        if (table.size() != atlas.table().size()) {
            throw new IllegalStateException("The atlas changed meanwhile.");
        }
    }

    private static MatchingRequest household(CommuneTable table) {
        Map<String, Preference> counts = new HashMap<>();
        for (int i = 0; i < CRITERIA.size(); i++) {
            counts.put(CRITERIA.get(i), new Preference(Importance.NICE, null, 1 + i % 9));
        }
        counts.put("commute", new Preference(Importance.IMPORTANT, null));
        int oyonnax = table.find("01283").orElseThrow();
        Workplace work = new Workplace(table.latitude(oyonnax), table.longitude(oyonnax), "01283", "Oyonnax");
        return new MatchingRequest(
                List.of(
                        new Adult("A", work, Shift.TWO_SHIFTS, Map.of()),
                        new Adult("B", work, Shift.DAY, Map.of("fibre", Preference.of(Importance.IMPORTANT)))),
                List.of(2016, 2019, 2025),
                new Housing(Tenure.RENT, Dwelling.EITHER, 950.0, null),
                new Wishes(
                        PlaceSize.SMALL_TOWN,
                        Wishes.Setting.RURAL_TOWN,
                        Wishes.Relief.MOUNTAIN,
                        new Wishes.Heart(45.75, 4.85, "Lyon")),
                counts,
                2026);
    }

    private static double median(Runnable asked) {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            asked.run();
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static long usedHeap() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }
}
