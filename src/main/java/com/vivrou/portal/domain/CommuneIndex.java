package com.vivrou.portal.domain;

import com.vivrou.kernel.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds communes by name, by the name of one of their villages, or by postcode. Accents, hyphens and capitals do not
 * count, "st" is "saint". Better matches come first, and among equal ones the larger commune. Only when nothing matches
 * is one typing error forgiven.
 */
public final class CommuneIndex {
    private static final int SHORTEST_QUERY = 2;
    private static final int SHORTEST_WITH_TYPO = 4;
    private static final Comparator<Match> BEST_FIRST = Comparator.comparingInt(Match::rank)
            .thenComparing(Comparator.comparingInt((Match match) -> match.commune.population())
                    .reversed())
            .thenComparing(match -> match.commune.code());

    private final List<Entry> entries;

    public CommuneIndex(Collection<ListedCommune> communes) {
        this.entries = communes.stream().map(CommuneIndex::entry).toList();
    }

    /**
     * A commune that answers, and how well.
     *
     * @param village the village whose name matched, when it is not the commune's own
     */
    public record Match(ListedCommune commune, Optional<String> village, int rank) {}

    /** The spellings a commune answers to: its own name first, then those of its villages. */
    private record Entry(ListedCommune commune, List<String> spellings) {}

    public List<Match> search(String query, int most) {
        String asked = words(query);
        if (asked.length() < SHORTEST_QUERY) {
            return List.of();
        }
        String digits = asked.replaceAll("[^0-9 ]", "").strip();
        String name = asked.replaceAll("[0-9]", "").strip();
        List<Match> matches = matches(digits, name, false);
        if (matches.isEmpty() && name.length() >= SHORTEST_WITH_TYPO) {
            matches = matches(digits, name, true);
        }
        return matches.stream().sorted(BEST_FIRST).limit(most).toList();
    }

    private List<Match> matches(String postcode, String name, boolean forgiving) {
        List<Match> matches = new ArrayList<>();
        for (Entry entry : entries) {
            if (postcode.isEmpty() || hasPostcode(entry.commune, postcode)) {
                best(entry, name, forgiving).ifPresent(matches::add);
            }
        }
        return matches;
    }

    private static Optional<Match> best(Entry entry, String name, boolean forgiving) {
        if (name.isEmpty()) {
            return Optional.of(new Match(entry.commune, Optional.empty(), 0));
        }
        Optional<Match> best = Optional.empty();
        for (int i = 0; i < entry.spellings.size(); i++) {
            String spelling = entry.spellings.get(i);
            OptionalInt rank = forgiving ? closeness(spelling, name) : rank(spelling, name);
            if (rank.isPresent() && (best.isEmpty() || rank.getAsInt() < best.get().rank)) {
                Optional<String> village = i == 0
                        ? Optional.empty()
                        : Optional.of(entry.commune.villages().get(i - 1));
                best = Optional.of(new Match(entry.commune, village, rank.getAsInt()));
            }
        }
        return best;
    }

    /** The name itself, its beginning, the beginning of a word in it, then all words in any order. */
    private static OptionalInt rank(String spelling, String name) {
        if (spelling.equals(name)) {
            return OptionalInt.of(0);
        }
        if (spelling.startsWith(name)) {
            return OptionalInt.of(1);
        }
        String spaced = " " + spelling;
        if (spaced.contains(" " + name)) {
            return OptionalInt.of(2);
        }
        for (String word : name.split(" ")) {
            if (!spaced.contains(" " + word)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(3);
    }

    /** One wrong, missing, added or swapped letter, in the whole name or in its beginning. */
    private static OptionalInt closeness(String spelling, String name) {
        if (OneTypo.apart(spelling, name)) {
            return OptionalInt.of(4);
        }
        for (int length = name.length() - 1; length <= name.length() + 1; length++) {
            if (length < spelling.length() && OneTypo.apart(spelling.substring(0, length), name)) {
                return OptionalInt.of(5);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean hasPostcode(ListedCommune commune, String digits) {
        return commune.postcodes().stream().anyMatch(postcode -> postcode.startsWith(digits));
    }

    private static Entry entry(ListedCommune commune) {
        List<String> spellings = new ArrayList<>();
        spellings.add(words(commune.name()));
        commune.villages().forEach(village -> spellings.add(words(village)));
        return new Entry(commune, List.copyOf(spellings));
    }

    private static String words(String text) {
        String folded = " " + Spelling.folded(text) + " ";
        return folded.replace(" st ", " saint ").replace(" ste ", " sainte ").strip();
    }
}
