package com.vivrou.household.web;

import com.vivrou.household.domain.KeptResult;
import com.vivrou.household.domain.KeptResult.Line;
import com.vivrou.household.domain.Recomputation;
import com.vivrou.kernel.Texts;
import java.util.ArrayList;
import java.util.List;

/** Says whether a kept result would still come out the same, and what moved since. */
public final class RecomputationWords {
    private final Texts texts;
    private final Recomputation recomputation;
    private final int thisYear;

    RecomputationWords(Texts texts, Recomputation recomputation, int thisYear) {
        this.texts = texts;
        this.recomputation = recomputation;
        this.thisYear = thisYear;
    }

    public boolean identical() {
        return recomputation.isIdentical();
    }

    /** What the comparison found, in one sentence. */
    public String verdict() {
        boolean nothingMoved = recomputation.nothingMoved();
        if (identical()) {
            return texts.get(nothingMoved ? "result.identical.text" : "result.identical.moved");
        }
        return texts.get(nothingMoved ? "result.differs.unexplained" : "result.differs.text", recomputation.changed());
    }

    /** One sentence for each thing that is not as it was. */
    public List<String> moves() {
        KeptResult then = recomputation.kept();
        List<String> moves = new ArrayList<>();
        if (recomputation.rulesMoved()) {
            moves.add(texts.get(
                    "result.moved.rules", Integer.toString(then.rules()), Integer.toString(recomputation.rules())));
        }
        if (recomputation.dataMoved()) {
            moves.add(texts.get(
                    "result.moved.data",
                    KeptWords.vintage(then.vintage()),
                    KeptWords.vintage(recomputation.vintage())));
        }
        if (recomputation.travelMoved()) {
            moves.add(texts.get("result.moved.travel"));
        }
        return moves;
    }

    /** Another year has begun: ages of children are counted otherwise in a new ranking. */
    public String older() {
        KeptResult then = recomputation.kept();
        return then.year() == thisYear || then.answers().childrenBirthYears().isEmpty()
                ? ""
                : texts.get("result.older", Integer.toString(then.year()));
    }

    /** Whether keeping it anew would keep something else. */
    public boolean renewable() {
        return !identical() || !recomputation.nothingMoved() || !older().isEmpty();
    }

    /** Where a commune stands now. */
    String now(String code) {
        return recomputation
                .findNow(code)
                .map((Line line) -> switch (line.standing()) {
                    case RANKED -> texts.get("result.now.ranked", line.rank(), line.points());
                    case NOT_ENOUGH_DATA -> texts.get("result.now.notEnough");
                    case EXCLUDED -> texts.get("result.now.excluded");
                })
                .orElse(texts.get("result.now.gone"));
    }
}
