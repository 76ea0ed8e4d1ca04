package com.vivrou.bench;

import com.vivrou.territory.CommuneMatch;
import com.vivrou.territory.ListedCommune;
import com.vivrou.territory.domain.CommuneIndex;
import com.vivrou.territory.intake.CommuneDirectory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One answer of the search over all communes of France, as one types. Read the line {@code p0.95} of each case: it has
 * to stay under 5 ms.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CommuneSearchBenchmark {
    private static final int ANSWERS = 8;
    private static final int SHORTEST = 2;
    private static final int LONGEST_WITHOUT_ERROR = 4;
    private static final int EVERY = 175;

    /** Everything: names, old names, postcodes and a few errors, letter by letter. Errors: only with a wrong letter. */
    @Param({"everything", "errors"})
    private String typed = "";

    private CommuneIndex index = new CommuneIndex(List.of());
    private List<String> queries = List.of();
    private int next;

    @Setup(Level.Trial)
    public void read() {
        List<ListedCommune> communes = CommuneDirectory.read();
        index = new CommuneIndex(communes);
        queries = typed.equals("errors") ? errors(sample(communes)) : everything(sample(communes));
    }

    @Benchmark
    public List<CommuneMatch> answer() {
        next = next + 1 == queries.size() ? 0 : next + 1;
        return index.search(queries.get(next), ANSWERS);
    }

    /** The two hundred largest communes, and two hundred of all sizes. */
    private static List<ListedCommune> sample(List<ListedCommune> communes) {
        List<ListedCommune> bySize = communes.stream()
                .sorted(Comparator.comparingInt(ListedCommune::population).reversed())
                .toList();
        return IntStream.range(0, bySize.size())
                .filter(place -> place < 200 || place % EVERY == 0)
                .mapToObj(bySize::get)
                .toList();
    }

    private static List<String> everything(List<ListedCommune> communes) {
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < communes.size(); i++) {
            ListedCommune commune = communes.get(i);
            addLetterByLetter(queries, i % 5 == 0 ? mistyped(commune.name()) : commune.name());
            commune.villages().stream().limit(1).forEach(village -> addLetterByLetter(queries, village));
            if (i % 3 == 0) {
                addLetterByLetter(queries, commune.postcodes().get(0));
            }
        }
        return List.copyOf(queries);
    }

    private static List<String> errors(List<ListedCommune> communes) {
        List<String> queries = new ArrayList<>();
        for (ListedCommune commune : communes) {
            String name = mistyped(commune.name());
            for (int length = LONGEST_WITHOUT_ERROR; length <= name.length(); length++) {
                queries.add(name.substring(0, length));
            }
        }
        return List.copyOf(queries);
    }

    private static void addLetterByLetter(List<String> queries, String text) {
        for (int length = SHORTEST; length <= text.length(); length++) {
            queries.add(text.substring(0, length));
        }
    }

    /** Two neighbours swapped in the middle of the beginning: from there on nothing answers without forgiving. */
    private static String mistyped(String name) {
        return name.length() < LONGEST_WITHOUT_ERROR
                ? name + "x"
                : name.substring(0, 1) + name.charAt(2) + name.charAt(1) + name.substring(3);
    }
}
