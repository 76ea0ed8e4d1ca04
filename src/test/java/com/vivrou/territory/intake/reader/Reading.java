package com.vivrou.territory.intake.reader;

import com.vivrou.territory.ImportFinding;
import com.vivrou.territory.ImportProblem;
import com.vivrou.territory.intake.dataset.DataSetReader;
import com.vivrou.territory.intake.dataset.Declaration;
import com.vivrou.territory.intake.dataset.Declarations;
import com.vivrou.territory.intake.dataset.Gazetteer;
import com.vivrou.territory.intake.dataset.Harvest;
import com.vivrou.territory.intake.dataset.ImportFindings;
import com.vivrou.territory.intake.dataset.Intake;
import com.vivrou.territory.intake.dataset.Published;
import com.vivrou.territory.intake.dataset.Receiver;
import com.vivrou.territory.intake.dataset.Refusal;
import com.vivrou.territory.intake.dataset.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Has a data set read with its own declaration and reader, over a few communes:
 * {@code Reading.of("filosofi").over("01283", "49126<49069").file("cc_filosofi_2021_COM.csv", text)}.
 */
final class Reading {
    /** Oyonnax, Vitré, Orée d’Anjou with a code it took over, Paris, Marseille, Ajaccio. */
    private static final List<String> USUAL = List.of("01283", "35360", "49126<49069", "75056", "13055", "2A004");

    private final Declaration declaration;
    private Gazetteer gazetteer = gazetteer(USUAL);
    private OptionalInt year = OptionalInt.empty();
    private Known published = new Known();

    private Reading(Declaration declaration) {
        this.declaration = declaration;
    }

    static Reading of(String dataSet) {
        return new Reading(Declarations.load().find(dataSet).orElseThrow());
    }

    static Reading of(Declaration declaration) {
        return new Reading(declaration);
    }

    /** @param communes codes in force, each with the codes that it took over: {@code "49126<49069<49040"} */
    Reading over(String... communes) {
        gazetteer = gazetteer(List.of(communes));
        return this;
    }

    Reading over(Gazetteer communes) {
        gazetteer = communes;
        return this;
    }

    /** The year that somebody gives for a file that does not tell it. */
    Reading year(int given) {
        year = OptionalInt.of(given);
        return this;
    }

    /** What another data set says of communes, by their codes. */
    Reading published(String indicator, Map<String, String> words) {
        published.words.put(indicator, words);
        return this;
    }

    /** The figures that another data set has of communes, by their codes. */
    Reading publishedAmounts(String indicator, Map<String, Double> amounts) {
        published.amounts.put(indicator, amounts);
        return this;
    }

    /** The communes of railway stations, by UIC code. */
    Reading stations(Map<String, String> communes) {
        published.stations = communes;
        return this;
    }

    Result file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    Result file(String name, String text, Charset charset) {
        return file(name, text.getBytes(charset));
    }

    Result file(String name, byte[] content) {
        Path file = null;
        try {
            file = Files.createTempFile("reading", name);
            Files.write(file, content);
            return read(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    Result file(Path file) {
        return read(file, String.valueOf(file.getFileName()));
    }

    /** A spreadsheet with one sheet. A cell that is a number is written as one. */
    Result sheet(String name, String sheet, List<List<?>> rows) {
        return sheets(name, List.of(sheet), List.of(rows));
    }

    Result sheets(String name, List<String> sheets, List<List<List<?>>> rowsOfEach) {
        Path file = null;
        try {
            file = Files.createTempFile("reading", name);
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook book = new Workbook(out, "INSEE", "1.0")) {
                for (int sheet = 0; sheet < sheets.size(); sheet++) {
                    Worksheet page = book.newWorksheet(sheets.get(sheet));
                    List<List<?>> rows = rowsOfEach.get(sheet);
                    for (int row = 0; row < rows.size(); row++) {
                        write(page, row, rows.get(row));
                    }
                }
            }
            return read(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private Result read(Path path, String name) {
        ImportFindings findings = new ImportFindings();
        Kept kept = new Kept();
        published.communes = gazetteer;
        Intake intake = new Intake(declaration, gazetteer, published, kept, findings, year, rows -> {});
        DataSetReader reader = Declarations.reader(declaration);
        Refusal refusal = null;
        try (SourceFile file = new SourceFile(path, name, declaration)) {
            try {
                reader.read(file, intake);
                file.tell(findings);
            } catch (IOException e) {
                throw file.refusal(e, 0);
            }
        } catch (Refusal e) {
            refusal = e;
            findings.add(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Result(gazetteer, intake.finish(), findings, kept, refusal);
    }

    private static void write(Worksheet page, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                page.value(row, column, number);
            } else {
                page.value(row, column, String.valueOf(cells.get(column)));
            }
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gazetteer gazetteer(List<String> communes) {
        return new Gazetteer(communes.stream()
                .map(commune -> List.of(commune.split("<")))
                .map(codes -> new Gazetteer.Entry(codes.get(0), codes.subList(1, codes.size())))
                .toList());
    }

    /** What became of the file. */
    record Result(Gazetteer gazetteer, Harvest harvest, ImportFindings findings, Kept kept, @Nullable Refusal refusal) {

        /** Not a number where unknown. */
        double amount(String indicator, String code) {
            double[] amounts = column(indicator).amounts();
            if (amounts == null) {
                throw new AssertionError(indicator + " is in words.");
            }
            return amounts[gazetteer.place(code)];
        }

        @Nullable
        String words(String indicator, String code) {
            @Nullable String[] words = column(indicator).words();
            if (words == null) {
                throw new AssertionError(indicator + " is in numbers.");
            }
            return words[gazetteer.place(code)];
        }

        int coverage(String indicator) {
            return column(indicator).coverage();
        }

        /** The name of a value in French. */
        Optional<String> label(String indicator, String value) {
            return Optional.ofNullable(
                            harvest.labels().getOrDefault(indicator, Map.of()).get(value))
                    .map(name -> name.fr());
        }

        /** How often something was met, in whatever column. */
        long times(ImportProblem problem) {
            return findings.list().stream()
                    .filter(finding -> finding.problem() == problem)
                    .mapToLong(ImportFinding::times)
                    .sum();
        }

        /** The kinds of problems met, the gravest first. */
        List<ImportProblem> problems() {
            return findings.list().stream()
                    .map(ImportFinding::problem)
                    .distinct()
                    .toList();
        }

        ImportFinding finding(ImportProblem problem) {
            return findings.list().stream()
                    .filter(finding -> finding.problem() == problem)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(problem + " is not among " + findings.list()));
        }

        private Harvest.Column column(String indicator) {
            return harvest.columns().stream()
                    .filter(column -> column.indicator().equals(indicator))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No indicator " + indicator + "."));
        }
    }

    /** Holds what a reader hands over. */
    static final class Kept implements Receiver {
        final List<Place> places = new ArrayList<>();
        final List<Outline> outlines = new ArrayList<>();
        final List<Job> jobs = new ArrayList<>();
        final List<Station> stations = new ArrayList<>();
        private final Map<String, List<Sample>> samples = new TreeMap<>();

        @Override
        public void place(Place place) {
            places.add(place);
        }

        @Override
        public void outline(Outline outline) {
            outlines.add(outline);
        }

        @Override
        public void job(Job job) {
            jobs.add(job);
        }

        @Override
        public void station(Station station) {
            stations.add(station);
        }

        @Override
        public void sample(Sample sample) {
            samples.computeIfAbsent(sample.indicator() + " " + sample.place(), none -> new ArrayList<>())
                    .add(sample);
        }

        @Override
        public List<Median> medians() {
            return samples.values().stream()
                    .map(of -> new Median(of.get(0).indicator(), of.get(0).place(), median(of), of.size()))
                    .toList();
        }

        private static double median(List<Sample> samples) {
            double[] values =
                    samples.stream().mapToDouble(Sample::value).sorted().toArray();
            int middle = values.length / 2;
            return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
        }

        /** The communes, for what is read over them. */
        Gazetteer gazetteer() {
            return new Gazetteer(places.stream()
                    .map(place -> new Gazetteer.Entry(place.code(), place.former()))
                    .toList());
        }
    }

    private static final class Known implements Published {
        private final Map<String, Map<String, String>> words = new TreeMap<>();
        private final Map<String, Map<String, Double>> amounts = new TreeMap<>();
        private Map<String, String> stations = Map.of();
        private Gazetteer communes = gazetteer(USUAL);

        @Override
        public Optional<@Nullable String[]> words(String indicator) {
            Map<String, String> said = words.get(indicator);
            if (said == null) {
                return Optional.empty();
            }
            @Nullable String[] byPlace = new String[communes.size()];
            said.forEach((code, word) -> byPlace[communes.place(code)] = word);
            return Optional.of(byPlace);
        }

        @Override
        public Optional<double[]> amounts(String indicator) {
            Map<String, Double> known = amounts.get(indicator);
            if (known == null) {
                return Optional.empty();
            }
            double[] byPlace = new double[communes.size()];
            Arrays.fill(byPlace, Double.NaN);
            known.forEach((code, amount) -> byPlace[communes.place(code)] = amount);
            return Optional.of(byPlace);
        }

        @Override
        public Map<String, String> stations() {
            return stations;
        }
    }
}
