package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.NationalRanking.Best;
import com.vivrou.matching.NationalRanking.Territory;
import com.vivrou.portal.domain.IndustrialTerritory;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The territories of an answer, ten at a time. */
public final class FoundTerritories {
    private static final int PER_PAGE = 10;

    private final Texts texts;
    private final List<Territory> ranked;
    private final Territories territories;
    private final FindAddress address;
    private final int page;

    /** @param tie « ex æquo » where others share its rank; empty otherwise */
    public record Suited(
            int rank,
            String tie,
            String name,
            String where,
            int points,
            String ranked,
            List<Place> best,
            String siteName,
            String url) {}

    /** A commune among the best of its territory, with its standing in the country. */
    public record Place(String name, String standing) {}

    FoundTerritories(Texts texts, List<Territory> ranked, Territories territories, FindAddress address, int asked) {
        this.texts = texts;
        this.ranked = ranked;
        this.territories = territories;
        this.address = address;
        this.page = Math.min(asked, pageCount());
    }

    public List<Suited> list() {
        return ranked.stream()
                .skip((page - 1L) * PER_PAGE)
                .limit(PER_PAGE)
                .map(this::suited)
                .toList();
    }

    public String shown() {
        int all = ranked.size();
        return texts.get("find.shown", (page - 1) * PER_PAGE + 1, Math.min(all, page * PER_PAGE), all);
    }

    /** All pages; none when there is only one. */
    public List<Link> pages() {
        return pageCount() == 1
                ? List.of()
                : IntStream.rangeClosed(1, pageCount())
                        .mapToObj(number ->
                                new Link(address.page(number) + "#territoires", String.valueOf(number), number == page))
                        .toList();
    }

    private int pageCount() {
        return Math.max(1, (ranked.size() + PER_PAGE - 1) / PER_PAGE);
    }

    private Suited suited(Territory territory) {
        Optional<IndustrialTerritory> listed = territories.find(territory.id());
        boolean tied = ranked.stream()
                        .filter(other -> other.rank() == territory.rank())
                        .count()
                > 1;
        return new Suited(
                territory.rank(),
                tied ? texts.get("find.tie") : "",
                territories.name(territory.id()),
                listed.map(new PlaceWords(texts)::where).orElse(""),
                territory.points(),
                texts.get("find.ranked", territory.ranked(), territory.communes()),
                territory.best().stream().map(this::place).toList(),
                territories.siteName(territory.id()),
                territories.siteUrl(territory.id()));
    }

    private Place place(Best best) {
        return new Place(best.place().name(), texts.get("find.standing", best.points(), best.rank()));
    }
}
