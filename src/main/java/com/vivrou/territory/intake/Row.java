package com.vivrou.territory.intake;

import com.vivrou.territory.Figure;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.PackProblem;
import com.vivrou.territory.intake.MetaReader.Column;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** One line of {@code communes.csv}: reads cells, and says where one is wrong. */
record Row(int line, Map<String, String> cells, Findings findings) {
    private static final Set<String> PLACEHOLDERS =
            Set.of("na", "n/a", "nan", "nd", "n.d.", "ns", "s", "-", "null", "?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    void report(PackProblem problem, String column) {
        report(problem, column, cell(column));
    }

    void report(PackProblem problem, String column, String value) {
        findings.add(problem, CommunesReader.FILE, line, column, value);
    }

    List<String> postcodes() {
        List<String> postcodes = Pattern.compile("\\|")
                .splitAsStream(cell("postcodes"))
                .map(String::strip)
                .filter(postcode -> !postcode.isEmpty())
                .toList();
        if (postcodes.isEmpty()
                || !postcodes.stream().allMatch(p -> POSTCODE.matcher(p).matches())) {
            report(PackProblem.POSTCODE_MALFORMED, "postcodes");
        }
        return postcodes;
    }

    /** A number, or nothing when the cell is empty or wrong; what is wrong is reported. */
    OptionalDouble number(String column) {
        String value = cell(column);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (PLACEHOLDERS.contains(value.toLowerCase(Locale.ROOT))) {
            report(PackProblem.PLACEHOLDER, column);
            return OptionalDouble.empty();
        }
        if (DECIMAL_COMMA.matcher(value).matches()) {
            report(PackProblem.DECIMAL_COMMA, column);
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            // Reported below, with whatever else is no finite number.
        }
        report(PackProblem.NOT_A_NUMBER, column);
        return OptionalDouble.empty();
    }

    /** What the cell says of the commune; empty when it is unknown, or wrong and reported. */
    Optional<Figure> figure(Column column) {
        Indicator indicator = column.indicator();
        String value = cell(indicator.code());
        if (value.isEmpty() || column.unit().isEmpty()) {
            return Optional.empty();
        }
        if (indicator.isWords()) {
            return words(column, value);
        }
        Unit unit = column.unit().get();
        OptionalDouble number = number(indicator.code());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        double amount = number.getAsDouble();
        if (amount == 0 && unit.hasNoZero()) {
            report(PackProblem.ZERO_FOR_UNKNOWN, indicator.code());
            return Optional.empty();
        }
        if (!unit.allows(amount)) {
            report(PackProblem.OUT_OF_RANGE, indicator.code());
            return Optional.empty();
        }
        return Optional.of(new Figure.Amount(indicator, amount));
    }

    private Optional<Figure> words(Column column, String value) {
        Indicator indicator = column.indicator();
        if (PLACEHOLDERS.contains(value.toLowerCase(Locale.ROOT))) {
            report(PackProblem.PLACEHOLDER, indicator.code());
            return Optional.empty();
        }
        if (column.unit().equals(Optional.of(Unit.CLASS))
                && !indicator.classes().containsKey(value)) {
            report(PackProblem.CLASS_UNKNOWN, indicator.code());
            return Optional.empty();
        }
        return Optional.of(new Figure.Words(indicator, value));
    }
}
