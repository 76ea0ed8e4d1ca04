package com.vivrou.matching.domain;

import com.vivrou.matching.Contribution;
import com.vivrou.matching.Contribution.Doubt;
import com.vivrou.matching.Contribution.Place;
import com.vivrou.matching.Criterion;
import com.vivrou.matching.MatchingRequest;
import com.vivrou.matching.Origin;
import com.vivrou.matching.Preference;
import com.vivrou.matching.engine.Measure;
import com.vivrou.travel.Method;
import com.vivrou.travel.TravelAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what each criterion brings to a place, from which figure, and how far that can be trusted. */
final class Contributing {
    private final Terrain terrain;
    private final MatchingRequest request;
    private final List<Asked> asked;
    private final double[] totals;

    Contributing(Terrain terrain, MatchingRequest request, List<Asked> asked, double[] totals) {
        this.terrain = terrain;
        this.request = request;
        this.asked = asked;
        this.totals = totals;
    }

    List<Contribution> contributions(int adult, int place) {
        List<Contribution> contributions = new ArrayList<>(asked.size());
        for (Asked each : asked) {
            if (each.concerns(adult)) {
                contributions.add(contribution(each, adult, place));
            }
        }
        return contributions;
    }

    private Contribution contribution(Asked each, int adult, int place) {
        Criterion criterion = each.criterion();
        Preference preference = request.preference(adult, criterion.code());
        double possible = totals[adult] > 0 ? 100 * preference.weight() / totals[adult] : 0;
        boolean known = each.gauged().measured().isKnown(place);
        double utility = each.gauged().utilities().get(place);
        List<Origin> origins = origins(each, place);
        Measure measure = each.gauged().scale().measure();
        List<Doubt> doubts = known ? doubts(each, origins, place) : List.of();
        return new Contribution(
                criterion.code(),
                preference.importance(),
                Asked.unit(criterion, request),
                known ? each.gauged().measured().value(place) : null,
                count(measure, place),
                nearest(each, place),
                method(each, place),
                origins,
                known ? utility : null,
                preference.weight(),
                possible,
                known ? possible * utility : 0,
                known ? Trusting.confidence(doubts) : 0,
                doubts);
    }

    private static List<Doubt> doubts(Asked each, List<Origin> origins, int place) {
        return Trusting.doubts(origins, each.gauged().measured().isAtWorst(place), isEstimated(each, place));
    }

    /** Whether the value rests on a time that was estimated from a distance. */
    private static boolean isEstimated(Asked each, int place) {
        Measure measure = each.gauged().scale().measure();
        if (measure instanceof Measure.Nearest) {
            return each.gauged().measured().nearest(place) != place;
        }
        return measure instanceof Measure.Within
                || (measure instanceof Measure.Trip
                        && method(each, place) != Method.ROADS
                        && method(each, place) != Method.TIMETABLE);
    }

    private static @Nullable Method method(Asked each, int place) {
        TravelAnswer way = each.gauged().scale().way();
        return way == null ? null : way.method(place);
    }

    private @Nullable Integer count(Measure measure, int place) {
        return measure instanceof Measure.Nearest nearest
                ? terrain.findCount(place, nearest.column()).orElse(null)
                : null;
    }

    private @Nullable Place nearest(Asked each, int place) {
        int nearest = each.gauged().measured().nearest(place);
        return nearest < 0 ? null : terrain.name(nearest);
    }

    /** What stands behind all that weighs, without the observations of any one place. */
    List<Origin> origins() {
        return asked.stream()
                .filter(each -> Arrays.stream(each.term().weights()).anyMatch(weight -> weight > 0))
                .flatMap(each -> each.gauged().scale().measure() instanceof Measure.Given
                        ? terrain.recruitments().findSurvey().stream()
                        : columns(each).stream().flatMap(column -> terrain.findOrigin(column).stream()))
                .distinct()
                .toList();
    }

    private static List<String> columns(Asked each) {
        return each.gauged().scale().measure() instanceof Measure.Cost cost
                ? cost.columns()
                : each.criterion().indicators();
    }

    private List<Origin> origins(Asked each, int place) {
        Measure measure = each.gauged().scale().measure();
        if (measure instanceof Measure.Cost cost) {
            int column = cost.columnOf(terrain.places(), place);
            return column < 0
                    ? List.of()
                    : terrain.findOrigin(place, cost.columns().get(column)).stream()
                            .toList();
        }
        if (measure instanceof Measure.Given) {
            return terrain.recruitments().findSurvey().stream().toList();
        }
        return each.criterion().indicators().stream()
                .map(column -> terrain.findOrigin(place, column))
                .flatMap(Optional::stream)
                .toList();
    }
}
