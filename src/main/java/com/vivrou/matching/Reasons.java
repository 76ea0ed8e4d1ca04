package com.vivrou.matching;

import com.vivrou.matching.Contribution.Doubt;
import com.vivrou.travel.TravelEstimate;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** Says the engine's answers in words, in one language. Holds no state: make one wherever it is needed. */
public final class Reasons {
    private static final String VOWELS = "aàâäæeéèêëiîïoôöœuùûüh";

    /** « d’Yzernay », yet « de Yann ». */
    private static final String Y_BEFORE_CONSONANT = "[Yy][^" + VOWELS + "].*";

    private static final int HOUR = 60;
    private static final double THOUSAND = 1_000;
    private static final double TEN_THOUSANDS = 10_000;
    private static final double TENTHS = 10;

    /** From here on a time is told in hours. */
    private static final int LONG_WAY = 100;

    /** Units whose numbers are kinds of places. */
    private static final Set<String> KINDS = Set.of("density", "mountain");

    private final Locale locale;
    private final boolean french;
    private final ResourceBundle texts;

    /** English for English, French for all else. */
    public Reasons(Locale language) {
        this.french = !language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        this.locale = french ? Locale.FRANCE : Locale.UK;
        this.texts = ResourceBundle.getBundle(
                "messages/matching",
                french ? Locale.FRENCH : Locale.ENGLISH,
                Reasons.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** French or English. */
    public Locale language() {
        return french ? Locale.FRENCH : Locale.ENGLISH;
    }

    public String label(String criterion) {
        return text("criterion." + criterion);
    }

    /** What exactly is measured, in a few words. */
    public String hint(String criterion) {
        return text("hint." + criterion);
    }

    public String theme(Criterion.Theme theme) {
        return text("theme." + theme.name().toLowerCase(Locale.ROOT));
    }

    public String importance(Importance importance) {
        return text("importance." + importance.name().toLowerCase(Locale.ROOT));
    }

    public String doubt(Doubt doubt) {
        return format("doubt." + doubt.name().toLowerCase(Locale.ROOT), TravelEstimate.typicalError());
    }

    /** The value with its unit in words: « 7 min », « 22 à moins de 10 min », « dans la commune », « Non publié ». */
    public String value(Contribution contribution) {
        return value(contribution, "said.");
    }

    /** The same in fewer words, for a narrow column. */
    public String brief(Contribution contribution) {
        return value(contribution, "brief.");
    }

    /** A value that is no commune's own, such as a limit, with its unit in few words. */
    public String brief(double value, String unit) {
        return worded(value, unit, "brief.");
    }

    /** The value as exactly as it is told: two that read the same are the same. */
    public double shown(double value, String unit) {
        double parts = inTenths(unit) ? TENTHS : 1;
        return Double.isInfinite(value) ? value : Math.rint(value * parts) / parts;
    }

    private String value(Contribution contribution, String wording) {
        Double value = contribution.value();
        if (value == null) {
            return text("value.unknown");
        }
        if (contribution.nearest() != null && value == 0) {
            return text("value.here");
        }
        return value(contribution.criterion(), value, contribution.unit(), wording);
    }

    private String value(String criterion, double value, String unit, String wording) {
        return criterion.equals("heart") && Double.isInfinite(value)
                ? text("value.no_road")
                : worded(value, unit, wording);
    }

    /** Some units need words that a sentence around the bare number would say twice. */
    private String worded(double value, String unit, String wording) {
        return texts.containsKey(wording + unit)
                ? format(wording + unit, rounded(value, unit), shown(value, unit))
                : value(value, unit);
    }

    public String value(double value, String unit) {
        if (KINDS.contains(unit)) {
            return text("value." + unit + "." + Math.round(value));
        }
        if (Double.isInfinite(value)) {
            return text("value.nothing_runs");
        }
        long minutes = Math.round(value);
        if (unit.equals("min") && minutes >= LONG_WAY) {
            return format("unit.hours", minutes / HOUR, String.format(Locale.ROOT, "%02d", minutes % HOUR));
        }
        return format("unit." + unit, rounded(value, unit));
    }

    /** One whole sentence. */
    public String sentence(Reason reason) {
        Map<String, Object> given = reason.parameters();
        String unit = (String) given.getOrDefault("unit", "");
        String name = (String) given.getOrDefault("name", "");
        String key = "reason." + reason.code();
        if (reason.adult() >= 0 && name.isBlank()) {
            name = reason.adult() == 0 ? "" : text("adult.other");
            // Not every sentence names the person.
            key += reason.adult() == 0 && texts.containsKey(key + ".you") ? ".you" : "";
        }
        return capitalised(format(
                key,
                about(given, "value", unit),
                located((String) given.getOrDefault("place", "")),
                name,
                owned(name),
                amount(given, "limit", unit),
                about(given, "gap", unit),
                given.getOrDefault("surface", 0),
                given.getOrDefault("count", 0),
                given.getOrDefault("workplace", ""),
                located((String) given.getOrDefault("workplace", "")),
                reason.criterion().isEmpty() ? "" : label(reason.criterion()),
                given.getOrDefault("trade", ""),
                given.getOrDefault("heart", "")));
    }

    /** What stands before the line of a must: « Au plus ». */
    public String beforeLine(Criterion criterion) {
        return text("line." + criterion.better().name().toLowerCase(Locale.ROOT));
    }

    /** What stands after it: « minutes ». */
    public String afterLine(Criterion criterion) {
        return text("line.unit." + criterion.unit());
    }

    /** What a must asks: « Loyer d’au plus 950 € par mois ». */
    public String must(MustCost must, MatchingRequest request) {
        String key = must.unit().startsWith("EUR") ? must.unit() : manner(must.better(), must.unit());
        boolean own = must.criterion().equals("commute");
        String name = request.adults().get(must.adult()).name();
        return format(
                own ? (name.isBlank() ? "must.commute.unnamed" : "must.commute") : "must." + key,
                KINDS.contains(must.unit()) ? "" : brief(must.limit(), must.unit()),
                label(must.criterion()),
                owned(name));
    }

    /** The smallest step that brings a commune back; empty when no step on this must alone would. */
    public Optional<String> relaxation(MustCost must) {
        MustCost.Relaxation nearest = must.nearest();
        if (nearest == null) {
            return Optional.empty();
        }
        String key = must.unit().equals("EUR/month") ? "month" : manner(must.better(), must.unit());
        String unit = must.unit().equals("EUR/month") ? "EUR" : must.unit();
        double step = must.unit().equals("consultations") ? Math.ceil(nearest.by() * 10) / 10 : Math.ceil(nearest.by());
        return Optional.of(format(
                "relaxed." + key,
                KINDS.contains(unit) ? "" : value(step, unit),
                nearest.place().name()));
    }

    /** Which line a commune does not respect: « Trajet d’Ana : 44 min, pour 40 min au plus ». */
    public String failure(FailedMust failed, MatchingRequest request) {
        String said = format(
                "failed." + manner(failed.better(), failed.unit()),
                whose(failed, request),
                value(failed.criterion(), failed.value(), failed.unit(), "said."),
                KINDS.contains(failed.unit()) ? "" : value(failed.limit(), failed.unit()));
        return failed.uncertain() ? format("failed.uncertain", said, TravelEstimate.typicalError()) : said;
    }

    /** Of two adults, whose way to work it is. */
    private String whose(FailedMust failed, MatchingRequest request) {
        if (!failed.criterion().equals("commute") || request.adults().size() == 1) {
            return label(failed.criterion());
        }
        String name = request.adults().get(failed.adult()).name();
        if (!name.isBlank()) {
            return format("own.commute", owned(name));
        }
        return failed.adult() == 0 ? text("own.commute.you") : format("own.commute", owned(text("adult.other")));
    }

    private static String manner(Criterion.Better better, String unit) {
        return KINDS.contains(unit) ? "kind" : better.name().toLowerCase(Locale.ROOT);
    }

    private String amount(Map<String, Object> given, String name, String unit) {
        return given.get(name) instanceof Double amount ? value(amount, unit) : "";
    }

    /** As a sentence says it: a price that follows from others by square metre, in thousands. */
    private String about(Map<String, Object> given, String name, String unit) {
        return given.get(name) instanceof Double amount && unit.equals("EUR") && amount >= TEN_THOUSANDS
                ? value(THOUSAND * Math.rint(amount / THOUSAND), unit)
                : amount(given, name, unit);
    }

    private String rounded(double value, String unit) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(unit.equals("consultations") ? 1 : 0);
        format.setMaximumFractionDigits(inTenths(unit) ? 1 : 0);
        return format.format(value);
    }

    private static boolean inTenths(String unit) {
        return unit.equals("percent") || unit.equals("consultations");
    }

    /** In a place: « à Oyonnax », « au Poizat », « aux Neyrolles »; the bare name in English. */
    public String located(String place) {
        if (!french || place.isEmpty()) {
            return place;
        }
        if (place.startsWith("Le ")) {
            return "au " + place.substring(3);
        }
        return place.startsWith("Les ") ? "aux " + place.substring(4) : "à " + place;
    }

    /** Of a place: « d’Oyonnax », « du Poizat », « des Neyrolles »; the bare name in English. */
    public String ofPlace(String place) {
        if (!french || place.isEmpty()) {
            return place;
        }
        if (place.startsWith("Le ")) {
            return "du " + place.substring(3);
        }
        return place.startsWith("Les ") ? "des " + place.substring(4) : of(place);
    }

    /** Of somebody: « d’Ana », « de Sam »; « Ana’s » in English. */
    public String owned(String name) {
        if (name.isEmpty()) {
            return "";
        }
        return french ? of(name) : name + "’s";
    }

    private static String of(String name) {
        boolean elided = VOWELS.indexOf(Character.toLowerCase(name.charAt(0))) >= 0 || name.matches(Y_BEFORE_CONSONANT);
        return elided ? "d’" + name : "de " + name;
    }

    private static String capitalised(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private String format(String key, Object... parameters) {
        return new MessageFormat(text(key), locale).format(parameters);
    }

    private String text(String key) {
        try {
            return texts.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("No text " + key, e);
        }
    }
}
