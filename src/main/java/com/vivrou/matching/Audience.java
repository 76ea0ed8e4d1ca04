package com.vivrou.matching;

/** Whom a criterion concerns. */
public enum Audience {
    EVERYONE,
    /** Each adult with a workplace, each for their own. */
    COMMUTING_ADULT,
    /** Households that told a budget. */
    BUDGET,
    /** Households that told how large a place they wish. */
    PLACE_SIZE,
    /** Households that told how densely built a place they wish. */
    SETTING,
    /** Households that told whether they wish mountains. */
    RELIEF,
    /** Households with a place of the heart. */
    HEART,
    /** Each adult who looks for work of a kind they told. */
    JOB_SEEKER,
    /** A child under 3, now or soon. */
    SMALL_CHILD,
    /** A child of 3 to 10, now or within three years. */
    PRIMARY_CHILD,
    /** A child of 11 to 14, now or within three years. */
    MIDDLE_CHILD,
    /** A child of 15 to 17, now or within three years. */
    HIGH_CHILD;

    /** Whether each adult is asked for themselves, and measured for themselves. */
    public boolean isOwn() {
        return this == COMMUTING_ADULT || this == JOB_SEEKER;
    }

    public boolean includes(MatchingRequest request, int adult) {
        return switch (this) {
            case EVERYONE -> true;
            case COMMUTING_ADULT -> request.adults().get(adult).commutes();
            case BUDGET -> request.housing().hasBudget();
            case PLACE_SIZE -> request.wishes().size() != null;
            case SETTING -> request.wishes().setting() != null;
            case RELIEF -> request.wishes().relief() != null;
            case HEART -> request.wishes().heart() != null;
            case JOB_SEEKER -> request.adults().get(adult).seeksWork();
            case SMALL_CHILD -> request.hasChildUnder(3);
            case PRIMARY_CHILD -> request.hasChildAged(3, 10);
            case MIDDLE_CHILD -> request.hasChildAged(11, 14);
            case HIGH_CHILD -> request.hasChildAged(15, 17);
        };
    }
}
