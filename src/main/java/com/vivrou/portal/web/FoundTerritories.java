package com.vivrou.portal.web;

import com.vivrou.kernel.Texts;
import com.vivrou.matching.NationalRanking.Best;
import com.vivrou.matching.NationalRanking.Territory;
import com.vivrou.portal.domain.IndustrialTerritory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The territories of an answer, ten at a time. */
public final class FoundTerritories {
    private static final int PER_PAGE = 10;

    /** Where they are on the page. */
    private static final String PLACE = "#territoires";

    private final Texts texts;
    private final List<Territory> ranked;
    private final Territories territories;
    private final FindForm form;
    private final List<IndustrialTerritory> named;
    private final List<Territory> shown;
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

    /** One answer of the household, by the name of its field. */
    public record Kept(String name, String value) {}

    /** A commune among the best of its territory, with its standing in the country. */
    public record Place(String name, String standing) {}

    FoundTerritories(Texts texts, List<Territory> ranked, Territories territories, FindForm form) {
        this.texts = texts;
        this.ranked = ranked;
        this.territories = territories;
        this.form = form;
        this.named = territories.search(form.sought());
        Set<String> ids = named.stream().map(IndustrialTerritory::id).collect(Collectors.toSet());
        this.shown = form.sought().isEmpty()
                ? ranked
                : ranked.stream()
                        .filter(territory -> ids.contains(territory.id()))
                        .toList();
        this.page = Math.min(form.page(), pageCount());
    }

    public List<Suited> list() {
        return shown.stream()
                .skip((page - 1L) * PER_PAGE)
                .limit(PER_PAGE)
                .map(this::suited)
                .toList();
    }

    public String shown() {
        int all = shown.size();
        return form.sought().isEmpty()
                ? texts.get("find.shown", (page - 1) * PER_PAGE + 1, Math.min(all, page * PER_PAGE), all)
                : texts.get("find.sought", all, form.sought(), ranked.size());
    }

    /** What is looked for in the ranking. */
    public String sought() {
        return form.sought();
    }

    /** Those that are looked for and have no rank; empty when there are none. */
    public String unranked() {
        Set<String> ids = ranked.stream().map(Territory::id).collect(Collectors.toSet());
        List<String> names = named.stream()
                .filter(territory -> !ids.contains(territory.id()))
                .map(IndustrialTerritory::name)
                .toList();
        return names.isEmpty() ? "" : texts.get("find.unranked", String.join(", ", names));
    }

    /** The household's answers, for the form that looks for a territory among them. */
    public List<Kept> kept() {
        return form.address().without("territoire").answers().entrySet().stream()
                .map(answer -> new Kept(answer.getKey(), answer.getValue()))
                .toList();
    }

    /** The ranking with all territories. */
    public String whole() {
        return form.address().without("territoire").page(1) + PLACE;
    }

    /** All pages; none when there is only one. */
    public List<Link> pages() {
        return pageCount() == 1
                ? List.of()
                : IntStream.rangeClosed(1, pageCount())
                        .mapToObj(number ->
                                new Link(form.address().page(number) + PLACE, String.valueOf(number), number == page))
                        .toList();
    }

    private int pageCount() {
        return Math.max(1, (shown.size() + PER_PAGE - 1) / PER_PAGE);
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
