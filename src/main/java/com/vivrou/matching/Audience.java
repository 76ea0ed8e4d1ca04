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
    /** A child of 3 to 10, now or within three years. */
    PRIMARY_CHILD,
    /** A child of 11 to 14, now or within three years. */
    MIDDLE_CHILD,
    /** A child of 15 to 17, now or within three years. */
    HIGH_CHILD;

    public boolean includes(MatchingRequest request, int adult) {
        return switch (this) {
            case EVERYONE -> true;
            case COMMUTING_ADULT -> request.adults().get(adult).commutes();
            case BUDGET -> request.housing().hasBudget();
            case PLACE_SIZE -> request.placeSize() != null;
            case PRIMARY_CHILD -> request.hasChildAged(3, 10);
            case MIDDLE_CHILD -> request.hasChildAged(11, 14);
            case HIGH_CHILD -> request.hasChildAged(15, 17);
        };
    }
}
