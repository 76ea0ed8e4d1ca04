package com.vivrou.territory.domain;

import com.vivrou.territory.CommuneMatch;
import com.vivrou.territory.CommuneSearch;
import com.vivrou.territory.ListedCommune;
import com.vivrou.territory.intake.CommuneDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps the index of all communes in memory: those of the published official code, or of the directory that comes with
 * the application. What no published data set tells yet, the directory tells.
 */
@ApplicationScoped
class SearchingCommunes implements CommuneSearch {
    @Inject
    private CachedNationalAtlas atlas;

    private final ReentrantLock indexing = new ReentrantLock();
    private volatile Indexed indexed = new Indexed("", new CommuneIndex(CommuneDirectory.read()));

    private record Indexed(String vintage, CommuneIndex index) {}

    @Override
    public List<CommuneMatch> search(String query, int most) {
        return current().search(query, most);
    }

    @Override
    public List<CommuneMatch> search(String query, int most, Set<String> codes) {
        return codes.isEmpty() ? List.of() : current().search(query, most, codes);
    }

    private CommuneIndex current() {
        NationalFigures figures = atlas.current();
        if (!figures.vintage().equals(indexed.vintage()) && indexing.tryLock()) {
            try {
                indexed = new Indexed(figures.vintage(), new CommuneIndex(communes(figures)));
            } finally {
                indexing.unlock();
            }
        }
        return indexed.index();
    }

    private static List<ListedCommune> communes(NationalFigures figures) {
        List<ListedCommune> directory = CommuneDirectory.read();
        if (figures.size() == 0) {
            return directory;
        }
        Map<String, ListedCommune> byCode =
                directory.stream().collect(Collectors.toMap(ListedCommune::code, Function.identity()));
        boolean hasTerritories = figures.has(NationalFigures.TERRITORY);
        return figures.listed().stream()
                .map(commune -> completed(commune, byCode.getOrDefault(commune.code(), commune), hasTerritories))
                .toList();
    }

    private static ListedCommune completed(ListedCommune commune, ListedCommune listed, boolean hasTerritories) {
        return new ListedCommune(
                commune.code(),
                commune.name(),
                commune.postcodes().isEmpty() ? listed.postcodes() : commune.postcodes(),
                commune.department(),
                hasTerritories ? commune.officialId() : listed.officialId(),
                commune.population() == 0 ? listed.population() : commune.population(),
                commune.villages().isEmpty() ? listed.villages() : commune.villages());
    }
}
