package com.vivrou.territory.intake.dataset;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The communes of the official code in force, numbered, and where the codes of former communes and of arrondissements
 * went. Immutable.
 */
public final class Gazetteer {
    private static final String PARIS = "75056";
    private static final String LYON = "69123";
    private static final String MARSEILLE = "13055";
    private static final int ARRONDISSEMENTS_OF_PARIS = 20;
    private static final int ARRONDISSEMENTS_OF_LYON = 9;
    private static final int ARRONDISSEMENTS_OF_MARSEILLE = 16;

    private static final int CODE_LENGTH = 5;
    private static final int PER_DEPARTMENT = 1000;
    /** The second sign of a department is a digit, or A or B in Corsica. */
    private static final int SECOND_SIGNS = 12;

    private static final int KEYS = 10 * SECOND_SIGNS * PER_DEPARTMENT;

    private final String[] codes;
    private final Map<String, Integer> former;
    /** Codes that INSEE would not write. */
    private final Map<String, Integer> odd = new HashMap<>();
    /** Of all that {@link #key} knows, since each row of each file asks. */
    private final int[] byKey = new int[KEYS];

    /** A commune in force and the codes it took over. */
    public record Entry(String code, Collection<String> former) {
        public Entry {
            former = List.copyOf(former);
        }
    }

    public Gazetteer(List<Entry> communes) {
        codes = communes.stream().map(Entry::code).toArray(String[]::new);
        former = new HashMap<>();
        Arrays.fill(byKey, -1);
        for (int place = 0; place < codes.length; place++) {
            index(codes[place], place);
        }
        for (int place = 0; place < codes.length; place++) {
            for (String code : communes.get(place).former()) {
                if (find(code).isEmpty()) {
                    former.put(code, place);
                }
            }
        }
        addArrondissements(PARIS, 75_101, ARRONDISSEMENTS_OF_PARIS);
        addArrondissements(LYON, 69_381, ARRONDISSEMENTS_OF_LYON);
        addArrondissements(MARSEILLE, 13_201, ARRONDISSEMENTS_OF_MARSEILLE);
        former.forEach((code, place) -> {
            if (find(code).isEmpty()) {
                index(code, place);
            }
        });
    }

    public int size() {
        return codes.length;
    }

    public String code(int place) {
        return codes[place];
    }

    /** The codes in the order of their numbers. */
    public List<String> codes() {
        return List.of(codes);
    }

    /** Number of the commune that has this code today. */
    public Optional<Integer> find(String code) {
        int place = key(code) < 0 ? odd.getOrDefault(code, -1) : byKey[key(code)];
        return place < 0 || !codes[place].equals(code) ? Optional.empty() : Optional.of(place);
    }

    /** Number of the commune that took this code over. */
    public Optional<Integer> findHeir(String formerCode) {
        return Optional.ofNullable(former.get(formerCode));
    }

    /** Number of the commune that has or took over this code; -1 when it is unknown. */
    public int place(String code) {
        int key = key(code);
        if (key >= 0) {
            return byKey[key];
        }
        return odd.getOrDefault(code, -1);
    }

    /** The department of a code, or its overseas territory: {@code 01}, {@code 2A}, {@code 974}. */
    public static String area(String code) {
        return code.substring(0, Math.min(code.length(), code.startsWith("97") || code.startsWith("98") ? 3 : 2));
    }

    /** Paris, Lyon and Marseille. */
    public static boolean hasArrondissements(String code) {
        return code.equals(PARIS) || code.equals(LYON) || code.equals(MARSEILLE);
    }

    public static boolean isArrondissement(String code) {
        return code.length() == 5
                && (code.startsWith("751") || code.startsWith("6938") || code.startsWith("132"))
                && arrondissementsOf(code);
    }

    private static boolean arrondissementsOf(String code) {
        int number;
        try {
            number = Integer.parseInt(code);
        } catch (NumberFormatException e) {
            return false;
        }
        return number > 75_100 && number <= 75_100 + ARRONDISSEMENTS_OF_PARIS
                || number > 69_380 && number <= 69_380 + ARRONDISSEMENTS_OF_LYON
                || number > 13_200 && number <= 13_200 + ARRONDISSEMENTS_OF_MARSEILLE;
    }

    private void index(String code, Integer place) {
        int key = key(code);
        if (key >= 0) {
            byKey[key] = place;
        } else {
            odd.put(code, place);
        }
    }

    /** A number of its own for each code that is written as INSEE writes them; -1 for any other text. */
    private static int key(String code) {
        if (code.length() != CODE_LENGTH) {
            return -1;
        }
        int first = digit(code.charAt(0));
        char sign = code.charAt(1);
        int second = sign == 'A' || sign == 'B' ? 10 + sign - 'A' : digit(sign);
        int hundreds = digit(code.charAt(2));
        int tens = digit(code.charAt(3));
        int ones = digit(code.charAt(4));
        return (first | second | hundreds | tens | ones) < 0
                ? -1
                : (first * SECOND_SIGNS + second) * PER_DEPARTMENT + hundreds * 100 + tens * 10 + ones;
    }

    private static int digit(char sign) {
        return sign >= '0' && sign <= '9' ? sign - '0' : -1;
    }

    private void addArrondissements(String commune, int first, int count) {
        find(commune).ifPresent(place -> {
            for (int code = first; code < first + count; code++) {
                former.put(Integer.toString(code), place);
            }
        });
    }
}
