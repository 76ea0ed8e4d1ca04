package com.vivrou.territory.intake;

import com.vivrou.kernel.Spelling;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Figure;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.PackProblem;
import com.vivrou.territory.TerritoryProfile;
import com.vivrou.territory.TerritoryProfile.Member;
import com.vivrou.territory.intake.MetaReader.Column;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads {@code communes.csv}: one line per commune, fixed columns first, then one column per indicator. */
final class CommunesReader {
    static final String FILE = "communes.csv";
    static final List<String> FIXED =
            List.of("code", "name", "postcodes", "epci_siren", "population", "latitude", "longitude");

    /** Fixed columns that are no indicator; the population is both. */
    private static final Set<String> NOT_INDICATORS =
            Set.of("code", "name", "postcodes", "epci_siren", "latitude", "longitude");

    private final Map<String, Column> described;
    private final Map<String, String> members;
    private final Findings findings;
    private final Set<String> codes = new HashSet<>();
    private final Set<String> populated = new HashSet<>();
    private List<String> header = List.of();

    CommunesReader(Map<String, Column> described, TerritoryProfile profile, Findings findings) {
        this.described = described;
        this.members = new LinkedHashMap<>();
        profile.members().forEach(member -> members.put(member.siren(), member.name()));
        this.findings = findings;
    }

    List<Commune> read(PackFile source, List<Member> expected) {
        List<Commune> communes = new ArrayList<>();
        try (CsvReader<CsvRecord> lines = CsvReader.builder().ofCsvRecord(source.text())) {
            for (CsvRecord line : lines) {
                if (header.isEmpty()) {
                    if (!readHeader(line)) {
                        return List.of();
                    }
                } else {
                    readRow(line).ifPresent(communes::add);
                }
            }
        } catch (CsvParseException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            findings.add(PackProblem.CSV_BROKEN, FILE, 0, "", String.valueOf(cause.getMessage()));
        } catch (IOException e) {
            findings.add(PackProblem.CSV_BROKEN, FILE, 0, "", String.valueOf(e.getMessage()));
        }
        if (communes.isEmpty() && !findings.hasErrors()) {
            findings.add(PackProblem.FILE_EMPTY, FILE);
        }
        for (Member member : expected) {
            if (!populated.contains(member.siren()) && !communes.isEmpty()) {
                findings.add(PackProblem.MEMBER_WITHOUT_COMMUNES, FILE, 0, "epci_siren", member.siren());
            }
        }
        return communes;
    }

    /** The indicators of the table, in the order of its columns. */
    List<Indicator> indicators() {
        return header.stream()
                .filter(name -> !NOT_INDICATORS.contains(name))
                .map(described::get)
                .filter(column -> column != null)
                .map(Column::indicator)
                .toList();
    }

    private boolean readHeader(CsvRecord line) {
        List<String> names = line.getFields().stream().map(String::strip).toList();
        if (names.size() == 1) {
            for (String separator : List.of(";", "\t", "|")) {
                if (names.get(0).contains(separator)) {
                    findings.add(PackProblem.WRONG_SEPARATOR, FILE, 1, "", separator.equals("\t") ? "⇥" : separator);
                    return false;
                }
            }
        }
        Set<String> seen = new LinkedHashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                findings.add(PackProblem.COLUMN_TWICE, FILE, 1, name, name);
            } else if (!described.containsKey(name)) {
                findings.add(PackProblem.COLUMN_NOT_DESCRIBED, FILE, 1, name, name);
            }
        }
        for (String name : FIXED) {
            if (!seen.contains(name)) {
                findings.add(PackProblem.COLUMN_MISSING, FILE, 1, name, "");
            }
        }
        for (String name : described.keySet()) {
            if (!seen.contains(name) && !FIXED.contains(name)) {
                findings.add(PackProblem.COLUMN_ONLY_DESCRIBED, FILE, 1, name, name);
            }
        }
        header = names;
        return seen.containsAll(FIXED);
    }

    private Optional<Commune> readRow(CsvRecord line) {
        int number = (int) line.getStartingLineNumber();
        List<String> cells = line.getFields();
        if (cells.size() == 1 && cells.get(0).isBlank()) {
            return Optional.empty();
        }
        if (cells.size() != header.size()) {
            findings.add(PackProblem.ROW_LENGTH, FILE, number, "", cells.size() + " ≠ " + header.size());
            return Optional.empty();
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byName.put(header.get(i), cells.get(i).strip());
        }
        return Optional.of(commune(new Row(number, byName, findings)));
    }

    private Commune commune(Row row) {
        String code = code(row);
        String name = row.cell("name");
        if (name.isEmpty()) {
            row.report(PackProblem.NAME_MISSING, "name");
        }
        String epci = epci(row, code);
        Coordinates point = Coordinates.read(row);
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Indicator indicator : indicators()) {
            Column column = described.get(indicator.code());
            if (column != null) {
                row.figure(column).ifPresent(figure -> figures.put(indicator.code(), figure));
            }
        }
        OptionalInt population = figures.get("population") instanceof Figure.Amount amount
                ? OptionalInt.of((int) amount.value())
                : OptionalInt.empty();
        return new Commune(
                code,
                name,
                Spelling.segment(name),
                row.postcodes(),
                epci,
                members.getOrDefault(epci, ""),
                population,
                point.latitude(),
                point.longitude(),
                figures);
    }

    private String code(Row row) {
        String code = row.cell("code");
        if (InseeCodes.lostItsZero(code)) {
            row.report(PackProblem.CODE_LOST_ITS_ZERO, "code");
        } else if (!InseeCodes.isOne(code)) {
            row.report(PackProblem.CODE_MALFORMED, "code");
        } else if (!codes.add(code)) {
            row.report(PackProblem.CODE_TWICE, "code");
        }
        return code;
    }

    /** The member that the commune came with: its group of communes, or itself when it is a member alone. */
    private String epci(Row row, String code) {
        String siren = row.cell("epci_siren");
        if (members.containsKey(code)) {
            populated.add(code);
        } else if (members.containsKey(siren)) {
            populated.add(siren);
        } else {
            row.report(PackProblem.EPCI_UNKNOWN, "epci_siren");
        }
        return siren;
    }
}
