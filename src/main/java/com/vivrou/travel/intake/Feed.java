package com.vivrou.travel.intake;

import com.vivrou.travel.Moment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Timetables as an operator's feed holds them: which vehicle calls where, and on which days. */
public final class Feed {
    /** Numbers of one stretch of a vehicle in {@link #stretches}. */
    public static final int WIDTH = 6;

    private final String vintage;
    private final Publisher publisher;
    private final double[] latitudes;
    private final double[] longitudes;
    private final List<Run> runs;
    private final Map<String, Set<LocalDate>> services;
    private final Map<String, Integer> runsOf;

    /**
     * Who made the timetables known.
     *
     * @param name empty when the feed names nobody
     * @param url empty when it names no page that a link may lead to
     */
    public record Publisher(String name, String url) {}

    /** A vehicle on its way: seconds after midnight, beyond 24 hours too, by call; when it starts besides its own time. */
    @SuppressWarnings("ArrayRecordComponent")
    record Run(
            String service,
            int[] stops,
            int[] arrivals,
            int[] departures,
            boolean[] boards,
            boolean[] alights,
            int[] starts) {}

    Feed(
            String vintage,
            Publisher publisher,
            double[] latitudes,
            double[] longitudes,
            List<Run> runs,
            Map<String, Set<LocalDate>> services) {
        this.vintage = vintage;
        this.publisher = publisher;
        this.latitudes = latitudes;
        this.longitudes = longitudes;
        this.runs = runs;
        this.services = services;
        this.runsOf = runs.stream()
                .collect(Collectors.groupingBy(Run::service, Collectors.summingInt(run -> run.starts.length)));
    }

    public String vintage() {
        return vintage;
    }

    public Publisher publisher() {
        return publisher;
    }

    /** By stop. */
    public double[] latitudes() {
        return latitudes.clone();
    }

    public double[] longitudes() {
        return longitudes.clone();
    }

    public int countRuns() {
        return runs.size();
    }

    /**
     * The day that stands for its sort: the one in the middle by how many vehicles run, so that neither a holiday nor a
     * fair is taken for a usual day; the first of them. Null when the feed knows no such day.
     */
    public @Nullable LocalDate usualDay(Moment.Day day) {
        Predicate<LocalDate> isAlike =
                switch (day) {
                    case SATURDAY -> date -> date.getDayOfWeek() == DayOfWeek.SATURDAY;
                    case SUNDAY -> date -> date.getDayOfWeek() == DayOfWeek.SUNDAY;
                    case WEEKDAY -> date -> date.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
                };
        List<LocalDate> alike = services.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(isAlike)
                .sorted(Comparator.comparingInt(this::countOn).thenComparing(Comparator.naturalOrder()))
                .toList();
        if (alike.isEmpty()) {
            return null;
        }
        int usual = countOn(alike.get(alike.size() / 2));
        return alike.stream().filter(date -> countOn(date) == usual).findFirst().orElseThrow();
    }

    /**
     * What runs on a day, flat: departure, arrival, from stop, to stop, number of the vehicle, and 1 when one may board plus
     * 2 when one may alight.
     */
    public int[] stretches(LocalDate day) {
        int[] flat = new int[WIDTH * 1024];
        int size = 0;
        int vehicle = 0;
        for (Run run : runs) {
            if (services.getOrDefault(run.service, Set.of()).contains(day)) {
                for (int start : run.starts) {
                    for (int call = 0; call + 1 < run.stops.length; call++) {
                        if (size + WIDTH > flat.length) {
                            flat = Arrays.copyOf(flat, flat.length * 2);
                        }
                        flat[size++] = run.departures[call] + start;
                        flat[size++] = run.arrivals[call + 1] + start;
                        flat[size++] = run.stops[call];
                        flat[size++] = run.stops[call + 1];
                        flat[size++] = vehicle;
                        flat[size++] = (run.boards[call] ? 1 : 0) + (run.alights[call + 1] ? 2 : 0);
                    }
                    vehicle++;
                }
            }
        }
        return Arrays.copyOf(flat, size);
    }

    private int countOn(LocalDate day) {
        return services.entrySet().stream()
                .filter(service -> service.getValue().contains(day))
                .mapToInt(service -> runsOf.getOrDefault(service.getKey(), 0))
                .sum();
    }
}
