package com.vivrou.travel.domain;

import com.vivrou.kernel.Settings;
import com.vivrou.travel.Home;
import com.vivrou.travel.Method;
import com.vivrou.travel.Moment;
import com.vivrou.travel.TravelAnswer;
import com.vivrou.travel.Trip;
import com.vivrou.travel.UnusableExtract;
import com.vivrou.travel.engine.StopMap;
import com.vivrou.travel.engine.Timetable;
import com.vivrou.travel.intake.Feed;
import com.vivrou.travel.intake.FeedReader;
import com.vivrou.travel.intake.RoadGraph;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The timetables of the operator's feed; none when the setting is empty or the file is not usable. */
@ApplicationScoped
class TimetablesAtHand {
    private static final Logger LOG = Logger.getLogger(TimetablesAtHand.class.getName());

    /** Whoever would wait longer than this at the gate, or leave home so much later, has no public transport. */
    private static final int PATIENCE_SECONDS = 3600;

    private static final int LONGEST_SECONDS = 2 * 3600;
    private static final int MINUTE = 60;

    @Inject
    private Settings settings;

    private volatile Optional<Loaded> loaded = Optional.empty();
    private volatile String complaint = "";

    /** A feed, and what runs on its usual days; a day that it does not know is missing. */
    record Loaded(String vintage, Feed.Publisher publisher, StopMap stops, Map<Moment.Day, Timetable> days) {
        static Loaded of(Feed feed) {
            StopMap stops = new StopMap(feed.latitudes(), feed.longitudes());
            Map<Moment.Day, Timetable> days = new EnumMap<>(Moment.Day.class);
            for (Moment.Day day : Moment.Day.values()) {
                LocalDate usual = feed.usualDay(day);
                if (usual != null) {
                    days.put(
                            day,
                            new Timetable(
                                    stops,
                                    feed.stretches(usual.minusDays(1)),
                                    feed.stretches(usual),
                                    feed.stretches(usual.plusDays(1))));
                }
            }
            return new Loaded(feed.vintage(), feed.publisher(), stops, days);
        }

        TravelAnswer toWork(Trip trip, List<Home> homes) {
            TravelAnswer.Draft draft = new TravelAnswer.Draft(homes.size());
            if (stops.covers(trip.latitude(), trip.longitude())) {
                int hour = trip.moment().time().toSecondOfDay();
                boolean isArrival = trip.moment().sense() == Moment.Sense.ARRIVE_BY;
                Timetable timetable = days.get(trip.moment().day());
                Timetable.@Nullable Reach reach = timetable == null
                        ? null
                        : timetable.reach(
                                trip.latitude(),
                                trip.longitude(),
                                isArrival ? hour - LONGEST_SECONDS - PATIENCE_SECONDS : hour,
                                isArrival ? hour : hour + LONGEST_SECONDS + PATIENCE_SECONDS);
                for (int home = 0; home < homes.size(); home++) {
                    Home from = homes.get(home);
                    int seconds = stops.walk(from.latitude(), from.longitude(), trip.latitude(), trip.longitude());
                    if (seconds < 0 && reach != null) {
                        seconds = isArrival
                                ? reach.lastBefore(from.latitude(), from.longitude(), hour, PATIENCE_SECONDS)
                                : reach.firstAfter(from.latitude(), from.longitude(), hour, PATIENCE_SECONDS);
                    }
                    if (seconds >= 0 && seconds <= LONGEST_SECONDS) {
                        draft.minutes(home, seconds / (double) MINUTE, Method.TIMETABLE);
                    } else if (stops.covers(from.latitude(), from.longitude())) {
                        draft.none(home, Method.TIMETABLE);
                    }
                }
            }
            return draft.answer(vintage);
        }
    }

    /** Loads what the setting names, when that is not what is loaded. */
    synchronized void refresh() {
        Optional<String> wanted = settings.find("vivrou.travel.timetables");
        if (wanted.isEmpty()) {
            return;
        }
        try {
            Path file = Path.of(wanted.get());
            String content = RoadGraph.content(file);
            if (loaded.filter(now -> now.vintage().endsWith(content)).isEmpty()) {
                Loaded fresh = Loaded.of(FeedReader.read(file));
                loaded = Optional.of(fresh);
                LOG.info(() -> "Times by public transport come from " + file + " (" + fresh.vintage() + ").");
            }
            complaint = "";
        } catch (UnusableExtract e) {
            if (!complaint.equals(e.getMessage())) {
                complaint = String.valueOf(e.getMessage());
                LOG.warning(() -> "No times by public transport from " + complaint + ". They stay unknown.");
            }
        }
    }

    /** Empty as long as no timetables are loaded. */
    Optional<Feed.Publisher> findPublisher() {
        return loaded.map(Loaded::publisher);
    }

    /** Empty as long as no timetables are loaded. */
    Optional<TravelAnswer> find(Trip trip, List<Home> homes) {
        return loaded.map(now -> now.toWork(trip, homes));
    }
}
