package com.vivrou.household.web;

import com.vivrou.kernel.Spelling;
import com.vivrou.kernel.Typed;
import com.vivrou.matching.CommuneResult;
import com.vivrou.territory.Perimeter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How an address asks to see a ranking: in whose eyes, how many in full, and which of the ranked communes. None of it
 * changes a rank. What an address asks that is not there asks nothing.
 *
 * @param adult whose order, or {@link Cards#HOUSEHOLD}
 * @param shown how many are told in full, {@value #MOST_CARDS} at most
 * @param whole whether those that follow are all listed
 * @param name part of the names of the communes to show; empty for all
 * @param group SIREN of the intercommunalité whose communes to show; empty for all
 * @param kept whether to show only those that the household keeps in mind
 */
public record RankingView(int adult, int shown, boolean whole, String name, String group, boolean kept) {
    static final int FIRST_CARDS = 7;

    /** However many an address asks for: each card is some thirty lines. */
    static final int MOST_CARDS = 100;

    private static final String ADULT = "pour";
    private static final String SHOWN = "afficher";
    private static final String LIST = "liste";
    private static final String ALL = "toutes";
    private static final String NAME = "nom";
    private static final String GROUP = "groupement";
    private static final String KEPT = "gardees";
    private static final int LONGEST_NAME = 80;

    /** What an address or a form says, one word for each thing that is not as usual. */
    public record Field(String name, String value) {}

    /** An intercommunalité of the territory. */
    public record Group(String siren, String name) {}

    public RankingView {
        shown = Math.min(MOST_CARDS, Math.max(FIRST_CARDS, shown));
    }

    static RankingView asked(AnswersInHand inHand, Perimeter perimeter) {
        String adult = inHand.parameter(ADULT);
        String shown = inHand.parameter(SHOWN);
        String name = inHand.parameter(NAME).strip();
        String group = inHand.parameter(GROUP);
        return new RankingView(
                adult.matches("[12]") && inHand.answers().isCouple() ? Integer.parseInt(adult) - 1 : Cards.HOUSEHOLD,
                shown.matches("\\d{1,3}") ? Integer.parseInt(shown) : FIRST_CARDS,
                inHand.parameter(LIST).equals(ALL),
                Typed.cut(name, LONGEST_NAME),
                groups(perimeter).stream().anyMatch(known -> known.siren().equals(group)) ? group : "",
                !inHand.parameter(KEPT).isEmpty() && !inHand.visitor());
    }

    /** The intercommunalités of the territory, in the order of their names. */
    static List<Group> groups(Perimeter perimeter) {
        return perimeter.communes().stream()
                .filter(commune -> !commune.epciSiren().isEmpty())
                .map(commune -> new Group(commune.epciSiren(), commune.epciName()))
                .distinct()
                .sorted(Comparator.comparing(Group::name))
                .toList();
    }

    RankingView inEyesOf(int someAdult) {
        return new RankingView(someAdult, FIRST_CARDS, false, name, group, kept);
    }

    RankingView showing(int cards) {
        return new RankingView(adult, cards, false, name, group, kept);
    }

    RankingView listingAll() {
        return new RankingView(adult, shown, true, name, group, kept);
    }

    /** All ranked communes, in the same eyes. */
    RankingView unsifted() {
        return new RankingView(adult, FIRST_CARDS, false, "", "", false);
    }

    /** Whether it leaves out ranked communes. */
    public boolean sifted() {
        return !name.isEmpty() || !group.isEmpty() || kept;
    }

    /** @param favourites codes of the communes that the household keeps in mind */
    Predicate<CommuneResult> sieve(Perimeter perimeter, Set<String> favourites) {
        return result -> isNamed(result)
                && (!kept || favourites.contains(result.code()))
                && (group.isEmpty()
                        || perimeter
                                .find(result.code())
                                .filter(commune -> commune.epciSiren().equals(group))
                                .isPresent());
    }

    boolean isNamed(CommuneResult result) {
        return name.isEmpty() || Spelling.folded(result.name()).contains(Spelling.folded(name));
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        add(fields, adult != Cards.HOUSEHOLD, ADULT, String.valueOf(adult + 1));
        add(fields, shown != FIRST_CARDS, SHOWN, String.valueOf(shown));
        add(fields, whole, LIST, ALL);
        add(fields, !name.isEmpty(), NAME, name);
        add(fields, !group.isEmpty(), GROUP, group);
        add(fields, kept, KEPT, "1");
        return fields;
    }

    /** The address without the answers. */
    String path() {
        List<Field> fields = fields();
        return fields.isEmpty()
                ? RankingPage.PATH
                : fields.stream()
                        .map(field -> field.name() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", RankingPage.PATH + "?", ""));
    }

    private static void add(List<Field> fields, boolean unusual, String name, String value) {
        if (unusual) {
            fields.add(new Field(name, value));
        }
    }
}
