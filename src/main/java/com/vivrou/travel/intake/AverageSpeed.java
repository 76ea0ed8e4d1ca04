package com.vivrou.travel.intake;

import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.util.EdgeIteratorState;

/** Roads weigh the seconds they take at their average speed; those one may not take weigh infinitely. */
record AverageSpeed(BooleanEncodedValue access, DecimalEncodedValue speed) implements Weighting {
    private static final double KM_H_PER_M_S = 3.6;
    private static final int MILLIS = 1000;

    @Override
    public double calcMinWeightPerDistance() {
        return KM_H_PER_M_S / speed.getMaxStorableDecimal();
    }

    @Override
    public double calcEdgeWeight(EdgeIteratorState edge, boolean reverse) {
        boolean isOpen = reverse ? edge.getReverse(access) : edge.get(access);
        double kilometresPerHour = reverse ? edge.getReverse(speed) : edge.get(speed);
        return isOpen && kilometresPerHour > 0
                ? edge.getDistance() / kilometresPerHour * KM_H_PER_M_S
                : Double.POSITIVE_INFINITY;
    }

    @Override
    public long calcEdgeMillis(EdgeIteratorState edge, boolean reverse) {
        return Math.round(calcEdgeWeight(edge, reverse) * MILLIS);
    }

    @Override
    public double calcTurnWeight(int from, int via, int to) {
        return 0;
    }

    @Override
    public long calcTurnMillis(int from, int via, int to) {
        return 0;
    }

    @Override
    public boolean hasTurnCosts() {
        return false;
    }

    @Override
    public String getName() {
        return "average_speed";
    }
}
