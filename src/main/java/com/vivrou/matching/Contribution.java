package com.vivrou.matching;

import com.vivrou.travel.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion brings to one adult's score of one commune.
 *
 * @param unit of {@code value}; for the cost of housing it depends on the tenure
 * @param value null when unknown; infinite when a timetable says that nothing runs at that hour
 * @param method which way of reckoning gave a time to work; null for all else
 * @param count how many stand in the commune itself, for times to the nearest; null otherwise or when not published
 * @param nearest the commune in which the nearest one stands, for times to the nearest; null otherwise
 * @param origins the figures behind the value; empty when it comes from positions only
 * @param utility from 0 to 1; null when unknown
 * @param possible points out of 100 that the criterion could bring: its share of the weight
 * @param points what it brings: {@code possible × utility}, 0 when unknown
 * @param confidence from 0 to 1, see {@code matching-rules.md}; 0 when unknown
 * @param doubts why the confidence is not full, strongest first
 */
public record Contribution(
        String criterion,
        Importance importance,
        String unit,
        @Nullable Double value,
        @Nullable Integer count,
        @Nullable Place nearest,
        @Nullable Method method,
        List<Origin> origins,
        @Nullable Double utility,
        int weight,
        double possible,
        double points,
        double confidence,
        List<Doubt> doubts) {

    /** A commune named in an explanation. */
    public record Place(String code, String name) {}

    /** Why a value deserves less trust. */
    public enum Doubt {
        /** Fewer than 30 observations stand behind it. */
        FEW_OBSERVATIONS,
        /** The producer predicted it with a model. */
        PREDICTED,
        /** Measured for the group of communes, not for this one. */
        WIDER_AREA,
        /** Measured for the employment area, not for this commune. */
        EMPLOYMENT_AREA,
        /** A time estimated from the distance. */
        ESTIMATED,
        /** Nothing is published here, so the true value may be better than this one. */
        AT_WORST
    }

    public Contribution {
        origins = List.copyOf(origins);
        doubts = List.copyOf(doubts);
    }

    /** Whether it weighs at all; a criterion about which the adult is indifferent is told, and weighs nothing. */
    public boolean counts() {
        return weight > 0;
    }

    public boolean isKnown() {
        return value != null;
    }

    public boolean isMust() {
        return importance == Importance.MUST;
    }
}
