package com.vivrou.matching.domain;

import com.vivrou.matching.Contribution.Doubt;
import com.vivrou.matching.Origin;
import java.util.ArrayList;
import java.util.List;

/** How far a value can be trusted: each doubt takes its published part of the confidence. */
final class Trusting {
    static final int FEW = 30;

    private Trusting() {}

    /** Strongest first. */
    static List<Doubt> doubts(List<Origin> origins, boolean atWorst, boolean isEstimated) {
        List<Doubt> doubts = new ArrayList<>(2);
        if (atWorst) {
            doubts.add(Doubt.AT_WORST);
        }
        for (Origin origin : origins) {
            Integer observations = origin.observations();
            if (observations != null && observations < FEW) {
                doubts.add(Doubt.FEW_OBSERVATIONS);
            }
            switch (origin.grain()) {
                case EPCI -> doubts.add(Doubt.WIDER_AREA);
                case EMPLOYMENT_AREA -> doubts.add(Doubt.EMPLOYMENT_AREA);
                case PREDICTED -> doubts.add(Doubt.PREDICTED);
                case COMMUNE -> {}
            }
        }
        if (isEstimated) {
            doubts.add(Doubt.ESTIMATED);
        }
        return doubts;
    }

    static double confidence(List<Doubt> doubts) {
        double confidence = 1;
        for (Doubt doubt : doubts) {
            confidence *= switch (doubt) {
                case AT_WORST -> 0.5;
                case FEW_OBSERVATIONS, WIDER_AREA, EMPLOYMENT_AREA -> 0.7;
                case PREDICTED, ESTIMATED -> 0.8;
            };
        }
        return confidence;
    }
}
