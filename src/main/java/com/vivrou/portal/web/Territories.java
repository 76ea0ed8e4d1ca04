package com.vivrou.portal.web;

import com.vivrou.kernel.Spelling;
import com.vivrou.portal.domain.IndustrialTerritory;
import com.vivrou.territory.CommuneTable;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The 183 territories as an answer names them, and which one a commune is in. */
final class Territories {
    private static final String TERRITORY = "industrial_territory";

    private final Map<String, IndustrialTerritory> listed = new LinkedHashMap<>();
    private final Map<String, Site> sites;
    private final CommuneTable communes;

    /** @param url where the household goes on there */
    record Site(String name, String url) {}

    /** @param sites of those that are open here, by the territory's identifier */
    Territories(Collection<IndustrialTerritory> listed, Map<String, Site> sites, CommuneTable communes) {
        listed.forEach(territory -> this.listed.put(territory.id(), territory));
        this.sites = Map.copyOf(sites);
        this.communes = communes;
    }

    Optional<IndustrialTerritory> find(String id) {
        return Optional.ofNullable(listed.get(id));
    }

    String name(String id) {
        return find(id).map(IndustrialTerritory::name).orElse(id);
    }

    /** Those of whose name, departments or regions each of these words begins a word. */
    List<IndustrialTerritory> search(String words) {
        List<String> sought = split(words).toList();
        return listed.values().stream()
                .filter(territory -> !sought.isEmpty())
                .filter(territory -> {
                    List<String> named = split(described(territory)).toList();
                    return sought.stream().allMatch(word -> named.stream().anyMatch(each -> each.startsWith(word)));
                })
                .toList();
    }

    /** Of the commune of this code; empty when it is in none. */
    Optional<IndustrialTerritory> findAround(String code) {
        OptionalInt number = communes.find(code);
        return number.isEmpty()
                ? Optional.empty()
                : communes.words(TERRITORY, number.getAsInt()).flatMap(this::find);
    }

    /** Name of the site where the territory is open here. */
    String siteName(String id) {
        return sites.containsKey(id) ? sites.get(id).name() : "";
    }

    /** Empty when it is not open here. */
    String siteUrl(String id) {
        return sites.containsKey(id) ? sites.get(id).url() : "";
    }

    private static String described(IndustrialTerritory territory) {
        return Stream.of(Stream.of(territory.name()), territory.departments().stream(), territory.regions().stream())
                .flatMap(names -> names)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> split(String words) {
        return Arrays.stream(Spelling.folded(words).split(" ")).filter(word -> !word.isEmpty());
    }
}
