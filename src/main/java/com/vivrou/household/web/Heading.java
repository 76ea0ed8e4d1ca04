package com.vivrou.household.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sentence with names of communes in it, in pieces: a line that has room for a whole name does not break within it. */
public final class Heading {
    private Heading() {}

    /** @param whole a name with the mark that follows it */
    public record Piece(String text, boolean whole) {}

    static List<Piece> of(String sentence, List<String> names) {
        List<Piece> pieces = new ArrayList<>();
        if (names.isEmpty()) {
            return List.of(new Piece(sentence, false));
        }
        Matcher named = Pattern.compile(names.stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(name -> Pattern.quote(name) + "[^ ]*")
                        .collect(Collectors.joining("|")))
                .matcher(sentence);
        int told = 0;
        while (named.find()) {
            if (named.start() > told) {
                pieces.add(new Piece(sentence.substring(told, named.start()), false));
            }
            pieces.add(new Piece(named.group(), true));
            told = named.end();
        }
        if (told < sentence.length()) {
            pieces.add(new Piece(sentence.substring(told), false));
        }
        return pieces;
    }
}
