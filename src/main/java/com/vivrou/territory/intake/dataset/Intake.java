package com.vivrou.territory.intake.dataset;

import com.vivrou.kernel.Bilingual;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.Declaration.Measured;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a reader hands over to: it finds today's commune for a code, checks and gathers figures commune by commune, and
 * collects what is wrong. Holds one number per commune and indicator, whatever the size of the file.
 */
public final class Intake {
    private static final Pattern CODE = Pattern.compile("(0[1-9]|[1-8][0-9]|9[0-578]|2[AB])[0-9]{3}");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9][0-9]{3}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+([.,][0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Set<String> SECRETS =
            Set.of("s", "ns", "nd", "n/d", "*", "ndiff", "c", "n.d.", "na", "n/a", "nan");
    private static final int FIRST_YEAR = 1990;
    private static final int TOLD_EVERY = 2_000;

    private final Declaration declaration;
    private final Gazetteer gazetteer;
    private final Published published;
    private final Receiver receiver;
    private final ImportFindings findings;
    private final Map<String, Gathered> gathered = new LinkedHashMap<>();
    private final List<Gathered> byPosition = new ArrayList<>();
    private final Map<String, Map<String, Bilingual>> labels = new LinkedHashMap<>();
    private final Consumer<Long> progress;
    private OptionalInt year;
    private int cogYear;
    private boolean isArrondissement;
    private boolean isPart;
    private long rowsRead;
    private long rowsKept;

    /**
     * @param year that somebody gave for a file that does not tell it
     * @param progress is told the number of rows now and then
     */
    public Intake(
            Declaration declaration,
            Gazetteer gazetteer,
            Published published,
            Receiver receiver,
            ImportFindings findings,
            OptionalInt year,
            Consumer<Long> progress) {
        this.declaration = declaration;
        this.gazetteer = gazetteer;
        this.published = published;
        this.receiver = receiver;
        this.findings = findings;
        this.year = year;
        this.cogYear = declaration.cogYear();
        this.progress = progress;
        int position = 0;
        for (Map.Entry<String, Measured> each : declaration.measured().entrySet()) {
            Gathered column = new Gathered(each.getKey(), position++, each.getValue(), gazetteer.size());
            gathered.put(each.getKey(), column);
            byPosition.add(column);
        }
    }

    /** The communes of today, for a reader that needs more than {@link #place}. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** What other data sets brought, for files that refer to it. */
    public Published published() {
        return published;
    }

    public Receiver receiver() {
        return receiver;
    }

    /** The file says which year its figures describe. What the file says wins over what somebody gave. */
    public void year(int told) {
        if (told < FIRST_YEAR || told > Year.now(ZoneOffset.UTC).getValue() + 1) {
            throw new Refusal(ImportProblem.YEAR_ABSURD, Integer.toString(told));
        }
        year = OptionalInt.of(told);
    }

    /** The file says which year's official code its codes belong to. */
    public void cogYear(int told) {
        cogYear = told;
    }

    /** To be called once for each row, before anything is done with it. */
    public void row() {
        rowsRead++;
        if (rowsRead % TOLD_EVERY == 0) {
            progress.accept(rowsRead);
        }
    }

    /** To be called once for each row of which something is kept. */
    public void kept() {
        rowsKept++;
    }

    /** Collects a problem of a row or of a cell. */
    public void report(ImportProblem problem, long line, String column, String value) {
        findings.add(problem, line, column, value);
    }

    /**
     * Number of the commune that has, or took over, this INSEE code. What is taken next is of the code: a row of Paris,
     * Lyon or Marseille as a whole counts instead of the rows of their arrondissements, and words of a commune count
     * instead of those of the communes that it took over.
     *
     * @param column name of the column, for the report
     * @return -1 when there is none; the reason is reported and the row must be left out
     */
    public int place(long line, String column, String code) {
        int place = gazetteer.place(code);
        isArrondissement = false;
        isPart = false;
        if (place >= 0) {
            if (!gazetteer.code(place).equals(code)) {
                isPart = true;
                isArrondissement = Gazetteer.isArrondissement(code);
                report(isArrondissement ? ImportProblem.ARRONDISSEMENT : ImportProblem.OLD_CODE, line, column, code);
            }
            return place;
        }
        if (code.isEmpty()) {
            report(ImportProblem.CODE_MISSING, line, column, code);
        } else if (CODE.matcher(code).matches()) {
            report(ImportProblem.CODE_UNKNOWN, line, column, code);
        } else if (WITHOUT_ZERO.matcher(code).matches()) {
            report(ImportProblem.CODE_LOST_ITS_ZERO, line, column, code);
        } else {
            report(ImportProblem.CODE_MALFORMED, line, column, code);
        }
        return -1;
    }

    /**
     * Reads a number written with a decimal point or comma, with or without blanks between thousands.
     *
     * @return NaN when the cell is empty, secret or no number; the last two are reported
     */
    public double number(long line, String column, String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Double.NaN;
        }
        double plain = PlainNumber.read(text);
        if (!Double.isNaN(plain)) {
            return plain;
        }
        if (SECRETS.contains(text.toLowerCase(Locale.ROOT))) {
            report(ImportProblem.SECRET, line, column, text);
            return Double.NaN;
        }
        String digits = text.indexOf(' ') < 0 && text.indexOf('\u00a0') < 0 && text.indexOf('\u202f') < 0
                ? text
                : text.replaceAll("[ \u00a0\u202f]", "");
        if (!DECIMAL.matcher(digits).matches()) {
            report(ImportProblem.NOT_A_NUMBER, line, column, text);
            return Double.NaN;
        }
        return Double.parseDouble(digits.replace(',', '.'));
    }

    /** Takes a figure of a commune. Not a number is unknown, and left out. */
    public void amount(long line, int place, String indicator, double value) {
        amount(line, place, indicator, value, 1);
    }

    /** @param weight of this figure in the mean, where several rows make one commune */
    public void amount(long line, int place, String indicator, double value, double weight) {
        Gathered column = column(indicator);
        if (place < 0) {
            return;
        }
        if (Double.isNaN(value)) {
            column.unknown(place);
        } else if (column.allows(value)) {
            column.take(place, value, weight, isArrondissement);
        } else {
            report(ImportProblem.IMPOSSIBLE_VALUE, line, indicator, Double.toString(value));
        }
    }

    /** Counts something met in a commune. */
    public void count(int place, String indicator, double more) {
        if (place >= 0) {
            column(indicator).take(place, more, 1, isArrondissement);
        }
    }

    /** What was gathered of this indicator turns out to be a part only: it stays unknown everywhere. */
    public void forget(String indicator) {
        column(indicator).forget();
    }

    /** To be called after the last row: where nothing was met there is none, in the communes that the file covers. */
    public void noneElsewhere(String indicator, Predicate<String> isCovered) {
        Gathered column = column(indicator);
        for (int place = 0; place < gazetteer.size(); place++) {
            if (isCovered.test(gazetteer.code(place))) {
                column.none(place);
            }
        }
    }

    /** Takes one observation of many, such as the price of one sale: the figure will be the median. */
    public void sample(long line, int place, String indicator, double value) {
        Gathered column = column(indicator);
        if (place < 0 || Double.isNaN(value)) {
            return;
        }
        if (column.allows(value)) {
            receiver.sample(new Receiver.Sample(column.position(), place, value));
        } else {
            report(ImportProblem.IMPOSSIBLE_VALUE, line, indicator, Double.toString(value));
        }
    }

    /** Takes words: free text, the key of a declared class, or a value that {@link #label} names. */
    public void words(long line, int place, String indicator, String value) {
        Gathered column = column(indicator);
        if (place < 0 || value.isBlank()) {
            return;
        }
        if (!column.measured().classesOrNone().isEmpty()
                && !column.measured().classesOrNone().containsKey(value)) {
            report(ImportProblem.CLASS_UNKNOWN, line, indicator, value);
            return;
        }
        column.say(place, value, isPart);
    }

    /** How a value of an indicator in words is called. */
    public void label(String indicator, String value, Bilingual name) {
        column(indicator);
        labels.computeIfAbsent(indicator, none -> new LinkedHashMap<>()).putIfAbsent(value, name);
    }

    /** The figures gathered. */
    public Harvest finish() {
        for (Receiver.Median median : receiver.medians()) {
            byPosition.get(median.indicator()).take(median.place(), median.value(), 1, false);
        }
        progress.accept(rowsRead);
        return new Harvest(
                year,
                cogYear,
                rowsRead,
                rowsKept,
                byPosition.stream().map(Gathered::finish).toList(),
                labels);
    }

    private Gathered column(String indicator) {
        Gathered column = gathered.get(indicator);
        if (column == null) {
            throw new IllegalArgumentException(
                    declaration.key() + ".yaml does not declare the indicator " + indicator + ".");
        }
        return column;
    }
}
