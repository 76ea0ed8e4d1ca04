package com.vivrou.territory.domain;

import com.vivrou.territory.CommuneMatch;
import com.vivrou.territory.ListedCommune;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All spellings that communes answer to, folded beforehand and laid end to end: a search reads them once, in the order
 * of population, and makes no object before it knows its answers. Accents, hyphens and capitals do not count, "st" is
 * "saint". Immutable.
 */
public final class CommuneIndex {
    private static final int SHORTEST_QUERY = 2;
    private static final int SHORTEST_WITH_TYPO = 4;

    private final List<ListedCommune> communes;
    /** By spelling: where it begins in {@link #text}, one more for the end of the last. */
    private final int[] starts;
    /** By spelling: the place of its commune. The commune's own name comes before those of its villages. */
    private final int[] owners;
    /** By spelling: which letters it has. */
    private final int[] letters;
    /** By commune: its first spelling, which is its own name. */
    private final int[] firstSpellings;
    /** By spelling: 0 for the commune's own name, else the number of the village, from 1. */
    private final byte[] villages;
    /** Spellings, each with a space before each word. */
    private final byte[] text;

    private final Numbers postcodes;
    private final Numbers inseeCodes;

    public CommuneIndex(Collection<ListedCommune> listed) {
        communes = listed.stream()
                .sorted(Comparator.comparingInt(ListedCommune::population)
                        .reversed()
                        .thenComparing(ListedCommune::code))
                .toList();
        postcodes = new Numbers(communes, ListedCommune::postcodes);
        inseeCodes = new Numbers(communes, commune -> List.of(commune.code()));
        int size = communes.stream()
                .mapToInt(commune -> 1 + commune.villages().size())
                .sum();
        starts = new int[size + 1];
        owners = new int[size];
        letters = new int[size];
        villages = new byte[size];
        firstSpellings = new int[communes.size()];
        StringBuilder all = new StringBuilder();
        int spelling = 0;
        for (int owner = 0; owner < communes.size(); owner++) {
            ListedCommune commune = communes.get(owner);
            firstSpellings[owner] = spelling;
            for (int village = 0; village <= commune.villages().size(); village++) {
                String name = village == 0 ? commune.name() : commune.villages().get(village - 1);
                byte[] words = Query.words(name).getBytes(StandardCharsets.US_ASCII);
                owners[spelling] = owner;
                villages[spelling] = (byte) village;
                letters[spelling] = Query.lettersOf(words);
                all.append(' ').append(new String(words, StandardCharsets.US_ASCII));
                starts[++spelling] = all.length();
            }
        }
        text = all.toString().getBytes(StandardCharsets.US_ASCII);
    }

    public List<CommuneMatch> search(String query, int most) {
        return search(query, most, Set.of());
    }

    /** @param codes where to look; empty for everywhere */
    public List<CommuneMatch> search(String query, int most, Set<String> codes) {
        Query asked = Query.of(query);
        if (asked.length() < SHORTEST_QUERY || most < 1) {
            return List.of();
        }
        Best best = new Best(most);
        if (asked.name().length == 0) {
            findByNumber(asked, codes, best);
        } else {
            findByName(asked, codes, false, best);
            if (best.isEmpty() && asked.name().length >= SHORTEST_WITH_TYPO) {
                findByName(asked, codes, true, best);
            }
        }
        return best.spellings().stream().map(this::match).toList();
    }

    /** A postcode goes before an INSEE code: people know their postcode. */
    private void findByNumber(Query asked, Set<String> codes, Best best) {
        add(postcodes.startingWith(asked.number()), 0, codes, best);
        add(inseeCodes.startingWith(asked.number()), 1, codes, best);
    }

    private void add(int[] places, int rank, Set<String> codes, Best best) {
        int last = -1;
        for (int place : places) {
            if (place != last && isWanted(communes.get(place), codes)) {
                best.add(rank, place, firstSpellings[place]);
            }
            last = place;
        }
    }

    private void findByName(Query asked, Set<String> codes, boolean forgiving, Best best) {
        for (int spelling = 0; spelling < owners.length; spelling++) {
            int lacking = Integer.bitCount(asked.letters() & ~letters[spelling]);
            if (lacking > (forgiving ? 1 : 0)) {
                continue;
            }
            int from = starts[spelling];
            int to = starts[spelling + 1];
            int rank = forgiving
                    ? Spellings.closeness(text, from, to, asked.name())
                    : Spellings.rank(text, from, to, asked.name());
            if (rank != Spellings.NO_MATCH && best.takes(rank)) {
                ListedCommune commune = communes.get(owners[spelling]);
                if (asked.fitsNumber(commune) && isWanted(commune, codes)) {
                    // A commune's own name goes before a village's.
                    best.add(2 * rank + (villages[spelling] == 0 ? 0 : 1), owners[spelling], spelling);
                }
            }
        }
    }

    private static boolean isWanted(ListedCommune commune, Set<String> codes) {
        return codes.isEmpty() || codes.contains(commune.code());
    }

    private CommuneMatch match(int spelling) {
        ListedCommune commune = communes.get(owners[spelling]);
        int village = villages[spelling];
        return new CommuneMatch(
                commune,
                village == 0 ? Optional.empty() : Optional.of(commune.villages().get(village - 1)));
    }

    /** The first few of each rank: spellings come in the order of population. */
    private static final class Best {
        private final int most;
        private final int[][] owners = new int[2 * Spellings.RANKS][];
        private final int[][] spellings = new int[2 * Spellings.RANKS][];
        private final int[] counts = new int[2 * Spellings.RANKS];
        private int found;

        Best(int most) {
            this.most = most;
        }

        boolean isEmpty() {
            return found == 0;
        }

        /** Whether one more of this rank could still be among the answers. */
        boolean takes(int rank) {
            return counts[2 * rank] < most;
        }

        void add(int rank, int owner, int spelling) {
            if (counts[rank] == most) {
                return;
            }
            if (owners[rank] == null) {
                owners[rank] = new int[most];
                spellings[rank] = new int[most];
            }
            owners[rank][counts[rank]] = owner;
            spellings[rank][counts[rank]++] = spelling;
            found++;
        }

        /** The best spelling of each commune, best communes first. */
        List<Integer> spellings() {
            List<Integer> best = new ArrayList<>();
            List<Integer> seen = new ArrayList<>();
            for (int rank = 0; rank < counts.length; rank++) {
                for (int i = 0; i < counts[rank] && best.size() < most; i++) {
                    if (!seen.contains(owners[rank][i])) {
                        seen.add(owners[rank][i]);
                        best.add(spellings[rank][i]);
                    }
                }
            }
            return best;
        }
    }
}
