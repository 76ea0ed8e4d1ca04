package com.vivrou.matching;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a household may weigh. Its label is {@code criterion.<code>} in {@code messages/matching}, its hint
 * {@code criterion.<code>.hint}, its theme {@code theme.<theme>}.
 *
 * @param unit of its value and threshold: {@code min}, {@code EUR/month}, {@code EUR}, {@code percent},
 *     {@code places}, {@code consultations}, {@code inhabitants}
 * @param indicators columns of the territory's data that it reads; empty when it reads positions only
 * @param threshold null when a must draws no line of its own: the budget, the wished size
 * @param usual what a questionnaire proposes before anybody answered
 */
public record Criterion(
        String code,
        Theme theme,
        String unit,
        Better better,
        Audience audience,
        List<String> indicators,
        @Nullable Threshold threshold,
        Importance usual) {

    /** Which way a value is better. */
    public enum Better {
        LOWER,
        HIGHER,
        /** Close to what the household wished. */
        CLOSER
    }

    /** Under which heading a questionnaire asks it. */
    public enum Theme {
        WORK,
        HOUSING,
        SCHOOL,
        HEALTH,
        DAILY_LIFE,
        GETTING_ABOUT,
        PLACE,
        LEISURE
    }

    public Criterion {
        indicators = List.copyOf(indicators);
    }

    public Optional<Threshold> findThreshold() {
        return Optional.ofNullable(threshold);
    }

    public boolean concerns(MatchingRequest request, int adult) {
        return audience.includes(request, adult);
    }
}
