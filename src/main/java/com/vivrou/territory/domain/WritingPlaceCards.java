package com.vivrou.territory.domain;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Commune;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.MapDrawing;
import com.vivrou.territory.MapDrawings;
import com.vivrou.territory.PlaceCard;
import com.vivrou.territory.PlaceCards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

@ApplicationScoped
class WritingPlaceCards implements PlaceCards {
    private static final int HOUSE_SQUARE_METRES = 90;
    private static final double CARD_WIDTH = 320;
    private static final double CARD_HEIGHT = 200;
    private static final double SHAPE_WIDTH = 200;
    private static final double SHAPE_HEIGHT = 128;

    @Inject
    private MapDrawings drawings;

    @Override
    public List<PlaceCard> of(List<Commune> communes, Locale language) {
        Optional<MapDrawing> drawing = drawings.find();
        return communes.stream()
                .map(commune -> card(commune, drawing.flatMap(map -> map.find(commune.code())), language))
                .toList();
    }

    @Override
    public String houseRent(Commune commune, Locale language) {
        Texts texts = Texts.of("territory", language);
        OptionalDouble rent = commune.amount("rent_house_m2");
        return rent.isPresent()
                ? texts.get("place.rentAbout", Math.round(rent.getAsDouble() * HOUSE_SQUARE_METRES))
                : texts.get("figure.notPublished");
    }

    private PlaceCard card(Commune commune, Optional<MapDrawing.Shape> shape, Locale language) {
        Texts texts = Texts.of("territory", language);
        IndicatorTexts wording = IndicatorTexts.in(language);
        return new PlaceCard(
                commune.name(),
                "/communes/" + commune.segment(),
                commune.epciName(),
                commune.population().isPresent()
                        ? texts.get("place.inhabitants", commune.population().getAsInt())
                        : texts.get("place.inhabitantsUnknown"),
                shape.map(MapDrawing.Shape::path).orElse(""),
                shape.map(WritingPlaceCards::transform).orElse(""),
                List.of(
                        new PlaceCard.Line(
                                texts.get("place.house"),
                                houseRent(commune, language),
                                commune.amount("rent_house_m2").isPresent()),
                        line(commune, "schools", texts.get("place.schools"), wording),
                        line(commune, "fibre_share", texts.get("place.fibre"), wording)));
    }

    private static PlaceCard.Line line(Commune commune, String code, String label, IndicatorTexts wording) {
        return commune.find(code)
                .map(figure -> new PlaceCard.Line(label, wording.value(figure), true))
                .orElseGet(() -> new PlaceCard.Line(label, wording.notPublished(), false));
    }

    /** Enlarges the outline as far as the card allows and puts it in the middle. */
    private static String transform(MapDrawing.Shape shape) {
        double scale = Math.min(
                SHAPE_WIDTH / Math.max(1, shape.right() - shape.left()),
                SHAPE_HEIGHT / Math.max(1, shape.bottom() - shape.top()));
        return String.format(
                Locale.ROOT,
                "translate(%.1f %.1f) scale(%.3f)",
                CARD_WIDTH / 2 - shape.middleX() * scale,
                CARD_HEIGHT / 2 - shape.middleY() * scale,
                scale);
    }
}
