package com.vivrou.territory.web;

import com.vivrou.kernel.Texts;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.IndicatorTexts;
import com.vivrou.territory.MapDrawing;
import com.vivrou.territory.Perimeter;
import com.vivrou.territory.web.Bands.Band;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One indicator on the map of the territory: shapes in classes, their legend, and the same as a table. */
public record MapView(
        Indicator indicator,
        Perimeter perimeter,
        Bands bands,
        @Nullable MapDrawing drawing,
        Locale language,
        IndicatorTexts wording) {

    /** The name of a commune on the map. */
    public record Label(String text, long x, long y) {}

    /** @param mark number of the class, written on the shape; empty where there is no room or no figure */
    public record Shape(String url, String name, String style, String path, String mark, long x, long y) {}

    /** @param shade class of the kit; {@code c0} stands for what is not published */
    public record Legend(String shade, String mark, String bounds, String count) {}

    public record Row(String name, String url, String group, String value, boolean known, String mark, String shade) {}

    public record Choice(String code, String label, boolean chosen) {}

    public record Theme(String title, List<Choice> choices) {}

    private static final String UNKNOWN_SHADE = "c0";
    private static final String UNKNOWN_MARK = "–";
    private static final int ROOM_FOR_MARK = 18;
    private static final int MARK_BELOW = 6;
    private static final int MARK_BELOW_NAME = 22;
    private static final int NAME_BELOW = 2;
    private static final int MARGIN = 14;

    static MapView of(Indicator indicator, Perimeter perimeter, @Nullable MapDrawing drawing, Locale language) {
        double[] values = perimeter.communes().stream()
                .map(commune -> commune.amount(indicator.code()))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        return new MapView(indicator, perimeter, Bands.of(values), drawing, language, IndicatorTexts.in(language));
    }

    /** Indicators that a map can show: amounts, in the order of the themes. */
    static List<Indicator> drawable(Perimeter perimeter) {
        return AtlasTheme.indicators(perimeter).stream()
                .filter(indicator -> !indicator.isWords())
                .toList();
    }

    public String label() {
        return wording.label(indicator);
    }

    /** "From 6.87 to 9.41 €/m², median 8.07. Published for 28 communes of 42." */
    public String lead() {
        OptionalDouble median = perimeter.median(indicator.code());
        if (median.isEmpty()) {
            return text("map.leadUnknown");
        }
        List<Band> all = bands.bands();
        String least = number(all.get(0).least());
        String most = amount(all.get(all.size() - 1).most());
        return text(
                "map.lead",
                least,
                most,
                amount(median.getAsDouble()),
                perimeter.coverage(indicator.code()),
                perimeter.communes().size());
    }

    public String caution() {
        return switch (indicator.grain()) {
            case PREDICTED -> text("sources.grain.predicted");
            case EPCI -> text("sources.grain.epci");
            case EMPLOYMENT_AREA -> text("sources.grain.area");
            case COMMUNE -> "";
        };
    }

    public SourceLink source() {
        return SourceLink.of(indicator.source(), wording);
    }

    public String outlines() {
        return drawing == null ? "" : text("map.source", drawing.source());
    }

    public String listUrl() {
        return "/communes?colonne=population&colonne=" + indicator.code() + "&tri=" + indicator.code();
    }

    public List<Shape> shapes() {
        return drawing == null
                ? List.of()
                : drawing.shapes().stream().map(this::shape).toList();
    }

    /** The part of the drawing where the territory lies. */
    public String viewBox() {
        List<MapDrawing.Shape> outlines = drawing == null ? List.of() : drawing.shapes();
        double left =
                outlines.stream().mapToDouble(MapDrawing.Shape::left).min().orElse(0);
        double right =
                outlines.stream().mapToDouble(MapDrawing.Shape::right).max().orElse(1);
        double bottom =
                outlines.stream().mapToDouble(MapDrawing.Shape::bottom).max().orElse(1);
        return Math.round(left) - MARGIN + " 0 " + (Math.round(right - left) + 2 * MARGIN) + " "
                + (Math.round(bottom) + MARGIN);
    }

    public List<Label> labels() {
        return named().map(outline -> new Label(
                        outline.commune().name(),
                        outline.seat().x(),
                        outline.seat().y() + NAME_BELOW))
                .toList();
    }

    public List<Legend> legend() {
        Stream<Legend> classes = bands.bands().stream()
                .map(band -> new Legend(
                        shade(band),
                        Integer.toString(band.number()),
                        band.least() == band.most()
                                ? amount(band.least())
                                : text("map.bounds", number(band.least()), amount(band.most())),
                        text("map.count", band.count())));
        int unknown = perimeter.communes().size() - perimeter.coverage(indicator.code());
        Stream<Legend> notPublished = unknown == 0
                ? Stream.empty()
                : Stream.of(
                        new Legend(UNKNOWN_SHADE, UNKNOWN_MARK, wording.notPublished(), text("map.count", unknown)));
        return Stream.concat(classes, notPublished).toList();
    }

    /** From the highest down, or from the lowest up where that is what one looks for. */
    public List<Row> rows() {
        Comparator<Double> order =
                ListQuery.isHighestFirst(indicator) ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return perimeter.communes().stream()
                .sorted(Comparator.comparing((Commune commune) -> value(commune).isEmpty())
                        .thenComparing(commune -> value(commune).orElse(0), order))
                .map(this::row)
                .toList();
    }

    public List<Theme> themes() {
        return AtlasTheme.of(perimeter).entrySet().stream()
                .map(theme -> new Theme(
                        theme.getKey().title(language),
                        theme.getValue().stream()
                                .filter(other -> !other.isWords())
                                .map(other -> new Choice(
                                        other.code(),
                                        wording.label(other),
                                        other.code().equals(indicator.code())))
                                .toList()))
                .filter(theme -> !theme.choices().isEmpty())
                .toList();
    }

    private Shape shape(MapDrawing.Shape outline) {
        Commune commune = outline.commune();
        Optional<Band> band = band(commune);
        String name = band.isPresent()
                ? text(
                        "map.shape",
                        commune.name(),
                        valueOf(commune),
                        band.get().number(),
                        bands.bands().size())
                : text("map.shapeUnknown", commune.name(), valueOf(commune));
        String style = band.map(this::shade).orElse(UNKNOWN_SHADE);
        boolean room = outline.seat().room() >= ROOM_FOR_MARK;
        return new Shape(
                "/communes/" + commune.segment(),
                name,
                style,
                outline.path(),
                room ? band.map(Band::number).map(Objects::toString).orElse("") : "",
                outline.seat().x(),
                outline.seat().y() + (named().anyMatch(outline::equals) ? MARK_BELOW_NAME : MARK_BELOW));
    }

    /** The largest communes, whose names stand on the map. */
    private Stream<MapDrawing.Shape> named() {
        return drawing == null
                ? Stream.empty()
                : drawing.shapes().stream().filter(outline -> drawing.labels().stream()
                        .anyMatch(label -> !label.minor()
                                && label.text().equals(outline.commune().name())));
    }

    private Row row(Commune commune) {
        Optional<Band> band = band(commune);
        return new Row(
                commune.name(),
                "/communes/" + commune.segment(),
                commune.epciName(),
                valueOf(commune),
                band.isPresent(),
                band.map(Band::number).map(Objects::toString).orElse(UNKNOWN_MARK),
                band.map(this::shade).orElse(UNKNOWN_SHADE));
    }

    private Optional<Band> band(Commune commune) {
        OptionalDouble value = value(commune);
        return value.isPresent() ? Optional.of(bands.of(value.getAsDouble())) : Optional.empty();
    }

    private OptionalDouble value(Commune commune) {
        return commune.amount(indicator.code());
    }

    private String valueOf(Commune commune) {
        return commune.find(indicator.code()).map(wording::value).orElseGet(wording::notPublished);
    }

    private String shade(Band band) {
        return "c" + bands.shade(band);
    }

    private String number(double value) {
        return wording.number(value, indicator.unit());
    }

    private String amount(double value) {
        String unit = wording.unit(indicator.unit());
        return unit.isEmpty() ? number(value) : number(value) + "\u00a0" + unit;
    }

    private String text(String key, Object... parameters) {
        return Texts.of("territory", language).get(key, parameters);
    }
}
