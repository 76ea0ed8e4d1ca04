package com.vivrou.household.web;

import com.vivrou.territory.Commune;
import com.vivrou.territory.Perimeter;
import java.util.Arrays;
import java.util.List;

/** Which communes an address asks to compare: {@code c=01031,01265} or {@code c=01031&c=01265}. */
final class Comparing {
    static final int MOST = 4;

    private Comparing() {}

    /** Codes of this territory's communes, each once, in the order asked, however many. */
    static List<String> codes(String[] parameters, Perimeter perimeter) {
        return Arrays.stream(parameters)
                .flatMap(parameter -> Arrays.stream(parameter.split("[,\\s]+")))
                .flatMap(code -> perimeter.find(code.strip()).stream())
                .map(Commune::code)
                .distinct()
                .toList();
    }
}
