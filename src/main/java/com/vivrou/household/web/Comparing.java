package com.vivrou.household.web;

import com.vivrou.matching.CommuneResult;
import com.vivrou.matching.Ranking;
import java.util.Arrays;
import java.util.List;

/** Which communes an address asks to compare: {@code c=01031,01265} or {@code c=01031&c=01265}. */
final class Comparing {
    static final int MOST = 4;

    private Comparing() {}

    /** Codes of the communes of a ranking, each once, in the order asked, however many. */
    static List<String> codes(String[] parameters, Ranking ranking) {
        return Arrays.stream(parameters)
                .flatMap(parameter -> Arrays.stream(parameter.split("[,\\s]+")))
                .flatMap(code -> ranking.find(code.strip()).stream())
                .map(CommuneResult::code)
                .distinct()
                .toList();
    }
}
