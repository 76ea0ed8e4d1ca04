package com.vivrou.travel.intake;

import com.vivrou.travel.UnusableExtract;
import com.vivrou.travel.UnusableExtract.Reason;
import com.vivrou.travel.intake.Feed.Publisher;
import com.vivrou.travel.intake.Feed.Run;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Reads a feed in the layout of GTFS: a zip of CSV files. */
public final class FeedReader {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int UNKNOWN = -1;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final String NOT_AVAILABLE = "1";
    private static final String ADDED = "1";
    private static final int LONGEST_NAMES = 300;
    private static final Pattern WEB = Pattern.compile("https?://[!-~]{1,200}");

    private final ZipFile zip;
    private final Map<String, Integer> stops = new HashMap<>();
    private final List<double[]> positions = new ArrayList<>();
    private final Map<String, String> serviceOf = new HashMap<>();
    private final Map<String, List<Call>> calls = new HashMap<>();
    private final Map<String, List<Integer>> starts = new HashMap<>();
    private final Map<String, Set<LocalDate>> services = new HashMap<>();

    private record Call(int order, int stop, int arrival, int departure, boolean boards, boolean alights) {}

    private FeedReader(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws UnusableExtract when it is missing, broken, or nothing runs in it */
    public static Feed read(Path file) {
        String vintage = "timetable-" + RoadGraph.content(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Feed feed = new FeedReader(zip).read(vintage);
            if (feed.countRuns() == 0) {
                throw new UnusableExtract(Reason.BARE, file, null);
            }
            return feed;
        } catch (IOException e) {
            throw new UnusableExtract(Reason.CORRUPT, file, e);
        } catch (UnusableExtract e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnusableExtract(Files.isReadable(file) ? Reason.CORRUPT : Reason.MISSING, file, e);
        }
    }

    private Feed read(String vintage) throws IOException {
        Set<Publisher> publishers = new LinkedHashSet<>();
        each(
                "feed_info.txt",
                false,
                row -> publishers.add(publisher(row, "feed_publisher_name", "feed_publisher_url")));
        Set<Publisher> agencies = new LinkedHashSet<>();
        each("agency.txt", false, row -> agencies.add(publisher(row, "agency_name", "agency_url")));
        each("stops.txt", true, row -> {
            stops.put(row.getField("stop_id"), positions.size());
            positions.add(new double[] {degrees(row, "stop_lat"), degrees(row, "stop_lon")});
        });
        each("trips.txt", true, row -> serviceOf.put(row.getField("trip_id"), row.getField("service_id")));
        each("stop_times.txt", true, this::call);
        each("frequencies.txt", false, this::frequency);
        each("calendar.txt", false, this::calendar);
        each("calendar_dates.txt", false, this::exception);
        List<Run> runs = new ArrayList<>();
        calls.forEach((trip, made) -> {
            String service = serviceOf.get(trip);
            if (service != null && made.size() > 1) {
                runs.add(run(service, made, starts.get(trip)));
            }
        });
        runs.sort(Comparator.comparing(Run::service).thenComparingInt(run -> run.departures()[0]));
        return new Feed(
                vintage,
                together(publishers.isEmpty() ? agencies : publishers),
                positions.stream().mapToDouble(position -> position[0]).toArray(),
                positions.stream().mapToDouble(position -> position[1]).toArray(),
                runs,
                services);
    }

    private static Publisher publisher(NamedCsvRecord row, String name, String url) {
        String page = optional(row, url);
        return new Publisher(optional(row, name), WEB.matcher(page).matches() ? page : "");
    }

    /** Several have no page in common. */
    private static Publisher together(Set<Publisher> publishers) {
        String names = publishers.stream()
                .map(Publisher::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return new Publisher(
                names.substring(0, Math.min(LONGEST_NAMES, names.length())),
                publishers.size() == 1 ? publishers.iterator().next().url() : "");
    }

    private void call(NamedCsvRecord row) {
        Integer stop = stops.get(row.getField("stop_id"));
        if (stop != null) {
            int arrival = seconds(optional(row, "arrival_time"));
            int departure = seconds(optional(row, "departure_time"));
            calls.computeIfAbsent(row.getField("trip_id"), none -> new ArrayList<>())
                    .add(new Call(
                            Integer.parseInt(row.getField("stop_sequence").strip()),
                            stop,
                            arrival == UNKNOWN ? departure : arrival,
                            departure == UNKNOWN ? arrival : departure,
                            !optional(row, "pickup_type").equals(NOT_AVAILABLE),
                            !optional(row, "drop_off_type").equals(NOT_AVAILABLE)));
        }
    }

    /** Every so many seconds the trip starts anew; its own times then only say how long it takes. */
    private void frequency(NamedCsvRecord row) {
        int every = Integer.parseInt(row.getField("headway_secs").strip());
        List<Integer> times = starts.computeIfAbsent(row.getField("trip_id"), none -> new ArrayList<>());
        for (int time = seconds(row.getField("start_time"));
                time < seconds(row.getField("end_time")) && every > 0;
                time += every) {
            times.add(time);
        }
    }

    private void calendar(NamedCsvRecord row) {
        Set<LocalDate> days = services.computeIfAbsent(row.getField("service_id"), none -> new HashSet<>());
        LocalDate last = date(row.getField("end_date"));
        for (LocalDate day = date(row.getField("start_date")); !day.isAfter(last); day = day.plusDays(1)) {
            DayOfWeek weekday = day.getDayOfWeek();
            if (row.getField(weekday.name().toLowerCase(Locale.ROOT)).equals(ADDED)) {
                days.add(day);
            }
        }
    }

    private void exception(NamedCsvRecord row) {
        Set<LocalDate> days = services.computeIfAbsent(row.getField("service_id"), none -> new HashSet<>());
        LocalDate day = date(row.getField("date"));
        if (row.getField("exception_type").equals(ADDED)) {
            days.add(day);
        } else {
            days.remove(day);
        }
    }

    private static Run run(String service, List<Call> made, @Nullable List<Integer> repeated) {
        made.sort(Comparator.comparingInt(Call::order));
        int size = made.size();
        int[] arrivals = made.stream().mapToInt(Call::arrival).toArray();
        int[] departures = made.stream().mapToInt(Call::departure).toArray();
        fill(arrivals, departures);
        boolean[] boards = new boolean[size];
        boolean[] alights = new boolean[size];
        for (int call = 0; call < size; call++) {
            boards[call] = made.get(call).boards();
            alights[call] = made.get(call).alights();
        }
        int own = departures[0];
        int[] begins = repeated == null
                ? new int[] {0}
                : repeated.stream().mapToInt(time -> time - own).toArray();
        return new Run(
                service, made.stream().mapToInt(Call::stop).toArray(), arrivals, departures, boards, alights, begins);
    }

    /** Between two calls with times, those without are spread evenly. */
    private static void fill(int[] arrivals, int[] departures) {
        int before = 0;
        for (int call = 1; call < arrivals.length; call++) {
            if (arrivals[call] != UNKNOWN) {
                for (int between = before + 1; between < call; between++) {
                    arrivals[between] = departures[before]
                            + (arrivals[call] - departures[before]) * (between - before) / (call - before);
                    departures[between] = arrivals[between];
                }
                before = call;
            }
        }
        if (departures[0] == UNKNOWN || before != arrivals.length - 1) {
            throw new IllegalArgumentException("A trip has no time at its first or last stop.");
        }
    }

    private void each(String name, boolean isRequired, Consumer<NamedCsvRecord> taker) throws IOException {
        ZipEntry entry = zip.stream()
                .filter(each -> each.getName().equals(name) || each.getName().endsWith("/" + name))
                .findFirst()
                .orElse(null);
        if (entry == null) {
            if (isRequired) {
                throw new IOException("it holds no " + name);
            }
            return;
        }
        Reader text = new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(taker);
        }
    }

    private static String optional(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }

    private static double degrees(NamedCsvRecord row, String column) {
        String text = optional(row, column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text.strip(), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** 25:10:00 is ten past one in the night that follows the day. */
    private static int seconds(String text) {
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        String[] parts = text.strip().split(":", -1);
        return Integer.parseInt(parts[0]) * HOUR + Integer.parseInt(parts[1]) * MINUTE + Integer.parseInt(parts[2]);
    }
}
