package com.vivrou.travel.domain;

import com.vivrou.territory.Credits;
import com.vivrou.travel.Method;
import com.vivrou.travel.TravelTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names whose roads and whose timetables the current territory's travel times come from. */
@ApplicationScoped
class CreditingTimes implements Credits {
    private static final String OPEN_STREET_MAP = "https://www.openstreetmap.org/copyright";
    private static final String OPEN_DATABASE = "ODbL-1.0";
    private static final Pattern DAY = Pattern.compile("roads-(\\d{4}-\\d{2}-\\d{2})-.*");

    @Inject
    private RoadsAtHand roads;

    @Inject
    private MatrixStore matrices;

    @Inject
    private TimetablesAtHand timetables;

    @Override
    public List<Credit> list(Locale language) {
        TravelTexts texts = TravelTexts.in(language);
        List<Credit> credits = new ArrayList<>();
        findRoads()
                .ifPresent(vintage ->
                        credits.add(new Credit(texts.creditRoads(findDay(vintage)), OPEN_STREET_MAP, OPEN_DATABASE)));
        timetables
                .findPublisher()
                .ifPresent(publisher ->
                        credits.add(new Credit(texts.creditTimetable(publisher.name()), publisher.url(), "")));
        credits.add(new Credit(texts.credit(Method.ESTIMATE), "", ""));
        return credits;
    }

    /** Those at hand, else those that kept times come from. */
    private Optional<String> findRoads() {
        return roads.vintage()
                .or(() -> matrices.vintages().values().stream().sorted().findFirst());
    }

    /** Of the extract, when it tells it. */
    static Optional<LocalDate> findDay(String vintage) {
        Matcher day = DAY.matcher(vintage);
        return day.matches() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
    }
}
