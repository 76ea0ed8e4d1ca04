package com.vivrou.travel;

import com.vivrou.kernel.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** How a way of reckoning is named to a reader. Holds no state: make one wherever it is needed. */
public final class TravelTexts {
    private final Texts texts;

    private TravelTexts(Locale language) {
        this.texts = Texts.of("travel", language);
    }

    public static TravelTexts in(Locale language) {
        return new TravelTexts(language);
    }

    /** What stands beside a time: « estimé d’après la distance, à ± 4 min près ». */
    public String method(Method method, Mode mode) {
        return switch (method) {
            case ESTIMATE ->
                mode == Mode.CAR
                        ? texts.get("method.estimate", TravelEstimate.typicalError())
                        : texts.get("method.pace");
            case ROADS -> texts.get("method.roads");
            case TIMETABLE -> texts.get("method.timetable");
        };
    }

    /** Where the time of this home comes from, or that nothing runs, or that nothing is known. */
    public String method(TravelAnswer answer, int home, Mode mode) {
        if (answer.isNone(home)) {
            return none();
        }
        return answer.isKnown(home) ? method(answer.method(home), mode) : unknown();
    }

    /** Nothing runs at that hour. */
    public String none() {
        return texts.get("none");
    }

    public String unknown() {
        return texts.get("unknown");
    }

    public String mode(Mode mode) {
        return texts.get("mode." + mode.name().toLowerCase(Locale.ROOT));
    }

    /** Whom a way of reckoning must be credited to, for a page of sources. */
    public String credit(Method method) {
        return texts.get("credit." + method.name().toLowerCase(Locale.ROOT));
    }

    /** @param day of the extract, when it tells it */
    public String creditRoads(Optional<LocalDate> day) {
        DateTimeFormatter written = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.bundle().getLocale());
        return credit(Method.ROADS)
                + day.map(known -> texts.get("credit.roads.day", written.format(known)))
                        .orElse("");
    }

    /** @param publisher of the timetables; empty when they name none */
    public String creditTimetable(String publisher) {
        return publisher.isEmpty() ? credit(Method.TIMETABLE) : texts.get("credit.timetable.by", publisher);
    }
}
