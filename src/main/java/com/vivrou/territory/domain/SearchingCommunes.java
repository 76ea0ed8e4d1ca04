package com.vivrou.territory.domain;

import com.vivrou.territory.CommuneMatch;
import com.vivrou.territory.CommuneSearch;
import com.vivrou.territory.intake.CommuneDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Keeps the index of all communes in memory. */
@ApplicationScoped
class SearchingCommunes implements CommuneSearch {
    private final CommuneIndex index = new CommuneIndex(CommuneDirectory.read());

    @Override
    public List<CommuneMatch> search(String query, int most) {
        return index.search(query, most);
    }

    @Override
    public List<CommuneMatch> search(String query, int most, Set<String> codes) {
        return index.search(query, most, codes);
    }
}
