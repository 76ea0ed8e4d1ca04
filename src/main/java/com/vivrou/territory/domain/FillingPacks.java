package com.vivrou.territory.domain;

import com.vivrou.kernel.Fingerprint;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Pack;
import com.vivrou.territory.PackIssue;
import com.vivrou.territory.PackProblem;
import com.vivrou.territory.PackReading;
import com.vivrou.territory.PackReport;
import com.vivrou.territory.Source;
import com.vivrou.territory.TerritoryProfile.Kind;
import com.vivrou.territory.TerritoryProfile.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gives a pack without figures the communes of its members, as the national atlas groups them, and their outlines. A
 * territory opens with nothing but its {@code tenant.yaml} and its words.
 */
@ApplicationScoped
class FillingPacks {
    private static final String FILE = "tenant.yaml";
    private static final String EPT = "ept";
    private static final String OUTLINES = "contours";
    private static final String CENTRES = "centres";

    @Inject
    private CachedNationalAtlas atlas;

    @Inject
    private NationalStore store;

    /** For the container. */
    FillingPacks() {}

    FillingPacks(CachedNationalAtlas atlas, NationalStore store) {
        this.atlas = atlas;
        this.store = store;
    }

    PackReading fill(PackReading reading) {
        return reading.pack()
                .filter(Pack::isLeftToTheAtlas)
                .map(pack -> fill(pack, reading.report()))
                .orElse(reading);
    }

    private PackReading fill(Pack pack, PackReport report) {
        NationalFigures figures = atlas.current();
        List<PackIssue> issues = new ArrayList<>(report.issues());
        Map<String, Commune> communes = new TreeMap<>();
        for (Member member : pack.profile().members()) {
            List<Commune> found = communesOf(member, figures);
            if (found.isEmpty()) {
                issues.add(issue(PackProblem.NATIONAL_ATLAS_NEEDED, member.name()));
            }
            found.forEach(commune -> communes.put(commune.code(), withoutFigures(commune)));
        }
        if (communes.values().stream().anyMatch(commune -> Double.isNaN(commune.latitude()))) {
            issues.add(issue(PackProblem.NATIONAL_ATLAS_NEEDED, CENTRES));
        }
        PackReport filled = new PackReport(report.slug(), issues);
        if (!filled.isOpenable()) {
            return new PackReading(Optional.empty(), filled);
        }
        Map<String, String> outlines = atlas.outlines(communes.keySet());
        Optional<Source> source = store.source(OUTLINES);
        return new PackReading(
                Optional.of(pack.with(
                        List.copyOf(communes.values()),
                        outlines,
                        source.map(each -> each.producer() + ", " + each.dataset() + ", " + each.year())
                                .orElse(""),
                        figures.year(),
                        checksum(pack, communes, outlines))),
                filled);
    }

    private static List<Commune> communesOf(Member member, NationalFigures figures) {
        if (member.kind() == Kind.COMMUNE) {
            return figures.gazetteer().find(member.siren()).map(figures::commune).stream()
                    .toList();
        }
        String grouping = member.kind() == Kind.EPT ? EPT : NationalFigures.EPCI;
        List<Commune> found = new ArrayList<>();
        for (int place = 0; place < figures.size(); place++) {
            if (figures.words(grouping, place).filter(member.siren()::equals).isPresent()) {
                found.add(figures.commune(place));
            }
        }
        return found;
    }

    private static Commune withoutFigures(Commune commune) {
        return new Commune(
                commune.code(),
                commune.name(),
                commune.slug(),
                commune.postcodes(),
                commune.epciSiren(),
                commune.epciName(),
                commune.population(),
                commune.latitude(),
                commune.longitude(),
                Map.of());
    }

    private static PackIssue issue(PackProblem problem, String value) {
        return new PackIssue(problem, FILE, 0, "members", value);
    }

    /** Equal when nothing that a publication stores has changed; figures are laid over it when they are shown. */
    private static String checksum(Pack pack, Map<String, Commune> communes, Map<String, String> outlines) {
        StringBuilder all = new StringBuilder(pack.checksum());
        communes.values().forEach(commune -> all.append('\n')
                .append(commune.code())
                .append(commune.name())
                .append(commune.postcodes())
                .append(commune.epciSiren())
                .append(commune.epciName())
                .append(commune.latitude())
                .append(commune.longitude())
                .append(outlines.getOrDefault(commune.code(), "")));
        return Fingerprint.of(all.toString());
    }
}
