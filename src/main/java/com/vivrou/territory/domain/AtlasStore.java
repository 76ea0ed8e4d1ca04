package com.vivrou.territory.domain;

import com.vivrou.kernel.Bilingual;
import com.vivrou.tenancy.TenantTx;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Contours;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Grain;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the current tenant's perimeter; what a publication says is the same for every tenant that shows it. */
@ApplicationScoped
@Transactional
@TenantTx
class AtlasStore {
    @PersistenceContext
    private EntityManager em;

    /** Which publication the tenant shows; empty until its first pack is published. */
    Optional<Shown> findShown() {
        return em.createQuery(
                        "select p from PublicationEntity p where p.id in "
                                + "(select c.publicationId from PerimeterEntity c)",
                        PublicationEntity.class)
                .getResultStream()
                .findFirst()
                .map(publication -> new Shown(publication.id(), publication.checksum(), publication.contourSource()));
    }

    Perimeter load(Shown shown) {
        Map<String, Indicator> indicators = indicators(shown.publication());
        Map<String, Map<String, Figure>> figures = figures(shown.publication(), indicators);
        List<Commune> communes = em.createQuery(
                        "select c from CommuneEntity c, PerimeterEntity p "
                                + "where c.publicationId = p.publicationId and c.code = p.communeCode",
                        CommuneEntity.class)
                .getResultStream()
                .map(commune -> toCommune(commune, figures.getOrDefault(commune.code(), Map.of())))
                .toList();
        return new Perimeter(shown.checksum(), communes, List.copyOf(indicators.values()));
    }

    Optional<Contours> loadContours(Shown shown, Perimeter perimeter) {
        List<ContourEntity> outlines = em.createQuery(
                        "select c from ContourEntity c where c.publicationId = :publication order by c.communeCode",
                        ContourEntity.class)
                .setParameter("publication", shown.publication())
                .getResultList();
        return outlines.isEmpty()
                ? Optional.empty()
                : Optional.of(ContourDrawing.of(outlines, perimeter, shown.contourSource()));
    }

    private Map<String, Indicator> indicators(int publication) {
        Map<String, Map<String, Bilingual>> classes = new HashMap<>();
        em.createQuery("select c from ClassEntity c where c.publicationId = :publication", ClassEntity.class)
                .setParameter("publication", publication)
                .getResultStream()
                .forEach(each -> classes.computeIfAbsent(each.indicatorCode(), none -> new HashMap<>())
                        .put(each.value(), new Bilingual(each.nameFr(), each.nameEn())));
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        em.createQuery(
                        "select i from IndicatorEntity i where i.publicationId = :publication order by i.position",
                        IndicatorEntity.class)
                .setParameter("publication", publication)
                .getResultStream()
                .map(each -> toIndicator(each, classes.getOrDefault(each.code(), Map.of())))
                .forEach(indicator -> indicators.put(indicator.code(), indicator));
        return indicators;
    }

    private Map<String, Map<String, Figure>> figures(int publication, Map<String, Indicator> indicators) {
        Map<String, Map<String, Figure>> figures = new HashMap<>();
        em.createQuery("select f from FigureEntity f where f.publicationId = :publication", FigureEntity.class)
                .setParameter("publication", publication)
                .getResultStream()
                .forEach(each -> {
                    Indicator indicator = indicators.get(each.indicatorCode());
                    if (indicator != null) {
                        figures.computeIfAbsent(each.communeCode(), none -> new HashMap<>())
                                .put(indicator.code(), toFigure(each, indicator));
                    }
                });
        return figures;
    }

    private static Indicator toIndicator(IndicatorEntity each, Map<String, Bilingual> classes) {
        Source source = new Source(each.producer(), each.dataset(), each.year(), each.licence(), each.url());
        return new Indicator(each.code(), each.unit(), source, Grain.valueOf(each.grain()), each.cogYear(), classes);
    }

    private static Figure toFigure(FigureEntity each, Indicator indicator) {
        Double amount = each.amount();
        if (amount != null) {
            return new Figure.Amount(indicator, amount);
        }
        String words = each.words();
        return new Figure.Words(indicator, words == null ? "" : words);
    }

    private static Commune toCommune(CommuneEntity commune, Map<String, Figure> figures) {
        OptionalInt population = figures.get("population") instanceof Figure.Amount amount
                ? OptionalInt.of((int) amount.value())
                : OptionalInt.empty();
        return new Commune(
                commune.code(),
                commune.name(),
                commune.slug(),
                commune.postcodes(),
                commune.epciSiren(),
                commune.epciName(),
                population,
                commune.latitude(),
                commune.longitude(),
                figures);
    }

    record Shown(int publication, String checksum, String contourSource) {}
}
