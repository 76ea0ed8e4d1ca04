package com.vivrou.territory.domain;

import com.vivrou.kernel.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Employment areas are published in capitals without accents, {@code AMBERIEU}. Here they are written as names: like the
 * commune of that name where there is one, else word by word as communes write these words.
 */
final class AreaNames {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> SMALL_WORDS =
            Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "sous", "sur");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Map<String, Integer>> words = new HashMap<>();

    /** @param communes names of communes as they are officially written */
    AreaNames(Collection<String> communes) {
        for (String name : communes) {
            names.putIfAbsent(Spelling.folded(name), name);
            WORD.matcher(name)
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> Character.isUpperCase(word.charAt(0)))
                    .forEach(word -> words.computeIfAbsent(Spelling.folded(word), none -> new HashMap<>())
                            .merge(word, 1, Integer::sum));
        }
    }

    List<String> written(Collection<String> areas) {
        return areas.stream().map(this::written).toList();
    }

    /** What is not all in capitals stays as it is. */
    String written(String area) {
        String clean = area.strip().replaceAll("\\s+", " ");
        if (!clean.equals(clean.toUpperCase(Locale.ROOT))) {
            return clean;
        }
        String name = names.get(Spelling.folded(clean));
        return name != null ? name : WORD.matcher(clean).replaceAll(found -> word(found.group(), found.start() == 0));
    }

    private String word(String capitals, boolean first) {
        String small = capitals.toLowerCase(Locale.ROOT);
        if (SMALL_WORDS.contains(small) && !first) {
            return small;
        }
        return words.getOrDefault(Spelling.folded(capitals), Map.of()).entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> spelling) -> spelling.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(capitals.charAt(0) + small.substring(1));
    }
}
