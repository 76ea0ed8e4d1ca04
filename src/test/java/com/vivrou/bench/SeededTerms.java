package com.vivrou.bench;

import com.vivrou.matching.engine.Column;
import com.vivrou.matching.engine.Term;
import com.vivrou.matching.engine.Utilities;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What two adults weigh: 30 criteria, a fifth of them with holes in their data, the first two musts. The same every time.
 *
 * @param utilities by criterion and commune, in ten thousandths; NaN where nothing is known
 * @param weights by adult and criterion
 */
@SuppressWarnings("ArrayRecordComponent")
record SeededTerms(List<Term> terms, double[][] utilities, double[][] weights) {
    static final int CRITERIA = 30;
    static final int ADULTS = 2;

    /** Where the musts draw their line. */
    static final double LINE = 0.05;

    private static final double UNKNOWN = 0.1;
    private static final int EVERY_FIFTH = 5;
    private static final double FINEST = 1e4;
    private static final int HEAVIEST = 9;

    static SeededTerms over(int communes) {
        SplittableRandom random = new SplittableRandom(1);
        List<Term> terms = new ArrayList<>();
        double[][] utilities = new double[CRITERIA][communes];
        double[][] weights = new double[ADULTS][CRITERIA];
        for (int criterion = 0; criterion < CRITERIA; criterion++) {
            double unknown = criterion % EVERY_FIFTH == 0 ? UNKNOWN : 0;
            Arrays.setAll(
                    utilities[criterion],
                    place -> random.nextDouble() < unknown
                            ? Double.NaN
                            : Math.rint(random.nextDouble() * FINEST) / FINEST);
            int[] weight = {1 + random.nextInt(HEAVIEST), 1 + random.nextInt(HEAVIEST)};
            for (int adult = 0; adult < ADULTS; adult++) {
                weights[adult][criterion] = weight[adult];
            }
            Column column = Column.of(utilities[criterion]);
            double limit = criterion < ADULTS ? LINE : Double.NaN;
            terms.add(new Term(Utilities.of(communes, column), column, false, limit, weight));
        }
        return new SeededTerms(terms, utilities, weights);
    }
}
