package com.vivrou.portal.web;

import com.vivrou.kernel.Settings;
import com.vivrou.kernel.Texts;
import com.vivrou.kernel.Typed;
import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.portal.domain.France;
import com.vivrou.portal.domain.IndustrialTerritory;
import com.vivrou.portal.domain.IndustrialTerritory.Label;
import com.vivrou.portal.domain.Whereabouts;
import com.vivrou.portal.web.FoundWords.Answer;
import com.vivrou.portal.web.FoundWords.Line;
import com.vivrou.tenancy.Tenant;
import com.vivrou.tenancy.Tenants;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Home of the platform: which territory is my job in, and which territories are open. */
@Named
@RequestScoped
public class HomePage {
    static final int MOST_FOUND = 8;

    private static final int LONGEST_QUERY = 80;
    private static final double MILLION = 1_000_000;

    @Inject
    private France france;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    @Inject
    private HttpServletRequest request;

    private Texts texts = Texts.of("portal", Locale.FRENCH);
    private Map<String, Tenant> sites = Map.of();
    private List<Whereabouts> found = List.of();

    @PostConstruct
    void search() {
        texts = Texts.of("portal", VisitorLanguage.of(request, Locale.FRENCH));
        sites = france.openSites();
        found = france.search(getQuery(), MOST_FOUND);
    }

    public String getQuery() {
        String query = request.getParameter("q");
        return query == null ? "" : Typed.cut(query, LONGEST_QUERY);
    }

    public boolean isAsked() {
        return !getQuery().isBlank();
    }

    public Answer getAnswer() {
        FoundWords words = new FoundWords(texts);
        return found.isEmpty() ? words.nothing(getQuery()) : words.answer(found.get(0));
    }

    /** What else was found, after the first answer. */
    public List<Line> getOthers() {
        FoundWords words = new FoundWords(texts);
        return found.stream().skip(1).map(words::line).toList();
    }

    public List<Site> getSites() {
        List<Site> open = new ArrayList<>();
        for (Tenant tenant : sites.values()) {
            tenant.officialId().flatMap(france::find).ifPresent(place -> open.add(site(tenant, place)));
        }
        return open;
    }

    public String getSitesHeading() {
        return texts.get("home.open.heading", sites.size());
    }

    public List<Outline> getOutlines() {
        return france.territories().stream().map(this::outline).toList();
    }

    public List<Region> getRegions() {
        Collator collator = Collator.getInstance(Locale.FRENCH);
        Map<String, List<Entry>> byRegion = new TreeMap<>(collator);
        for (IndustrialTerritory territory : france.territories()) {
            byRegion.computeIfAbsent(territory.region(), region -> new ArrayList<>())
                    .add(entry(territory));
        }
        byRegion.values().forEach(entries -> entries.sort(Comparator.comparing(Entry::name, collator)));
        return byRegion.entrySet().stream()
                .map(region -> new Region(
                        region.getKey(),
                        texts.get("home.list.region", region.getValue().size()),
                        region.getValue()))
                .toList();
    }

    public String getCommunes() {
        int communes = france.territories().stream()
                .mapToInt(IndustrialTerritory::communes)
                .sum();
        return texts.get("home.list.number", communes);
    }

    /** In millions. */
    public String getInhabitants() {
        long inhabitants = france.territories().stream()
                .mapToLong(IndustrialTerritory::population)
                .sum();
        return texts.get("home.list.tenths", inhabitants / MILLION);
    }

    /** Where a local authority writes to. */
    public String getContact() {
        return "mailto:"
                + settings.get(
                        "vivrou.contact.email",
                        "contact@" + settings.publicUrl().getHost());
    }

    private Site site(Tenant tenant, IndustrialTerritory place) {
        return new Site(
                tenant.theme(),
                tenant.shortName(),
                new PlaceWords(texts).where(place),
                texts.get("home.open.size", place.communes(), place.population()),
                tenants.url(tenant),
                place.label());
    }

    private Outline outline(IndustrialTerritory territory) {
        boolean asked = !found.isEmpty()
                && found.get(0)
                        .commune()
                        .officialId()
                        .filter(territory.id()::equals)
                        .isPresent();
        String standing = sites.containsKey(territory.id()) ? "t t--open" : "t";
        return new Outline(territory.id(), asked ? standing + " is-hit" : standing);
    }

    private Entry entry(IndustrialTerritory territory) {
        Tenant site = sites.get(territory.id());
        return new Entry(
                territory.id(),
                territory.name(),
                texts.get("home.list.size", territory.communes()),
                site == null ? "" : tenants.url(site),
                texts.get("home.map.territory", territory.name(), territory.communes(), territory.population()));
    }

    /** A territory that is open here. */
    public record Site(String theme, String name, String place, String size, String url, Label label) {}

    /** A territory on the map; {@code style} says whether it is open, and whether it is the one asked for. */
    public record Outline(String id, String style) {}

    public record Region(String name, String size, List<Entry> territories) {}

    /** A territory in the list; {@code url} is empty when it is not open, {@code words} is what the map says of it. */
    public record Entry(String id, String name, String size, String url, String words) {}
}
