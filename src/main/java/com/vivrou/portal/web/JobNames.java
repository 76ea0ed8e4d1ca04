package com.vivrou.portal.web;

import com.vivrou.kernel.Spelling;
import com.vivrou.territory.JobDemand.Job;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The survey's jobs by the words that people have for their trade: accents, hyphens, number and gender do not count. */
record JobNames(List<Job> jobs) {
    private static final int SHORTEST_STEM = 4;

    /** Two words that begin with as many same letters are of one family: « électricien », « électricité ». */
    private static final int FAMILY = 5;

    /** Longest first: what takes its place when a stem is left. */
    private static final Map<String, String> ENDINGS = endings();

    JobNames {
        jobs = List.copyOf(jobs);
    }

    /** Those of whose name every word that was typed begins a word. */
    List<Job> find(String words) {
        List<String> typed = split(words);
        return jobs.stream()
                .filter(job -> !typed.isEmpty())
                .filter(job -> typed.stream()
                        .allMatch(word -> split(job.name()).stream().anyMatch(named -> isMeant(named, word))))
                .toList();
    }

    /** Those that share most words with what was typed, or words close to them; none when none shares any. */
    List<Job> findClose(String words) {
        List<String> typed = split(words).stream()
                .filter(word -> word.length() >= SHORTEST_STEM)
                .toList();
        long most = jobs.stream().mapToLong(job -> shared(job, typed)).max().orElse(0);
        return most == 0
                ? List.of()
                : jobs.stream().filter(job -> shared(job, typed) == most).toList();
    }

    /** Whether this is the whole name, in whatever number and gender. */
    static boolean isWhole(Job job, String words) {
        return stems(job.name()).equals(stems(words));
    }

    private static long shared(Job job, List<String> typed) {
        List<String> name = split(job.name());
        return typed.stream()
                .filter(word -> name.stream().anyMatch(named -> isMeant(named, word) || isClose(named, word)))
                .count();
    }

    private static boolean isMeant(String named, String typed) {
        return named.startsWith(typed) || stem(named).equals(stem(typed));
    }

    private static boolean isClose(String named, String typed) {
        if (named.length() < SHORTEST_STEM) {
            return false;
        }
        String one = stem(named);
        String other = stem(typed);
        int begin = common(one, other);
        return begin >= FAMILY || begin == Math.min(one.length(), other.length()) || isOneLetterOff(named, typed);
    }

    /** A letter too much, too few or another one; the final s is none. */
    private static boolean isOneLetterOff(String named, String typed) {
        String one = singular(named);
        String other = singular(typed);
        int begin = common(one, other);
        int end = common(backwards(one.substring(begin)), backwards(other.substring(begin)));
        return Math.max(one.length(), other.length()) - begin - end <= 1;
    }

    /** How many letters they begin with together. */
    private static int common(String one, String other) {
        int letters = 0;
        while (letters < Math.min(one.length(), other.length()) && one.charAt(letters) == other.charAt(letters)) {
            letters++;
        }
        return letters;
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String backwards(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    private static List<String> stems(String words) {
        return split(words).stream().map(JobNames::stem).toList();
    }

    private static List<String> split(String words) {
        String folded = Spelling.folded(words);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** What « soudeuses » and « soudeur » have in common. */
    private static String stem(String word) {
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())) {
                String stem = word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
                if (stem.length() >= SHORTEST_STEM) {
                    return stem;
                }
            }
        }
        return word;
    }

    private static Map<String, String> endings() {
        Map<String, String> endings = new LinkedHashMap<>();
        both(endings, "trice", "t");
        both(endings, "euse", "");
        both(endings, "eur", "");
        both(endings, "ere", "");
        both(endings, "nne", "n");
        both(endings, "ive", "if");
        endings.put("aux", "al");
        both(endings, "er", "");
        both(endings, "ee", "");
        both(endings, "e", "");
        endings.put("s", "");
        endings.put("x", "");
        return endings;
    }

    /** In the plural and the singular. */
    private static void both(Map<String, String> endings, String ending, String instead) {
        endings.put(ending + "s", instead);
        endings.put(ending, instead);
    }
}
