package com.vivrou.travel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Fits the constants of {@link TravelEstimate} to INSEE's medians of 2019, and tells how far off they are where they were
 * not fitted: {@code src/site/markdown/travel-times.md} explains it. By hand: run {@code main} from the project's folder.
 *
 * <p>The medians, time and kilometres by road, concern the inhabitants who work in another commune; whither is not said.
 * So, commune by commune: the jobs within 80 km, fewer by e every {@code reach} kilometres, say where those inhabitants
 * probably go. The way in the middle of them, as the crow flies, against the median kilometres gives detour and reach; the
 * median kilometres, and the density and relief at both ends, against the median time give the speeds.
 */
final class Calibration {
    static final int DENSITIES = 7;
    private static final List<Path> BESIDE =
            List.of(Path.of("..", "shared", "data"), Path.of("..", "..", "shared", "data"));
    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final double FARTHEST_KM = 80;
    private static final double LONGEST_MINUTES = 90;
    private static final double FEWEST_WORKERS = 50;
    private static final int EVERY = 3;
    private static final int HELD_OUT_DEPARTMENT = 3;
    private static final double MIDDLE_FROM = 0.42;
    private static final double MIDDLE_TO = 0.58;
    private static final int ROUNDS = 60;
    private static final double SMALLEST_RESIDUAL = 0.3;
    private static final List<String> CLASSES = List.of(
            "Grands centres urbains",
            "Centres urbains intermédiaires",
            "Petites villes",
            "Ceintures urbaines",
            "Bourgs ruraux",
            "Rural à habitat dispersé",
            "Rural à habitat très dispersé");

    private final List<Place> places;
    private final List<Place> sample;

    /** What was fitted. */
    record Fit(double reach, double detour, double[] ends, double[] perKilometre, double mountain) {}

    /** How far off, over communes that the fit has not seen; {@code byDensity} from class 1 on. */
    record Error(int communes, double median, double mean, double bias, double[] byDensity, double[] biasByDensity) {}

    private record Place(
            String code,
            double latitude,
            double longitude,
            double x,
            double y,
            double z,
            Ground ground,
            double jobs,
            double workers,
            double minutes,
            double kilometres) {
        double distance(Place other) {
            double chord = Math.sqrt(square(x - other.x) + square(y - other.y) + square(z - other.z));
            return 2 * EARTH_RADIUS_KM * Math.asin(chord / 2);
        }

        boolean isTold() {
            return minutes > 0 && minutes < LONGEST_MINUTES && kilometres > 0 && workers > FEWEST_WORKERS;
        }
    }

    /** The way in the middle of all from a place, with the shares of what lies at its other end. */
    private record Middle(Place from, double kilometres, double[] densities, double mountain) {}

    private Calibration(List<Place> places, int every) {
        this.places = places.stream().filter(place -> place.jobs > 0).toList();
        List<Place> told = places.stream().filter(Place::isTold).toList();
        this.sample = IntStream.range(0, told.size())
                .filter(index -> index % every == 0)
                .mapToObj(told::get)
                .toList();
    }

    public static void main(String... arguments) throws IOException {
        Calibration calibration = find(EVERY).orElseThrow();
        Fit fit = calibration.fit();
        System.out.printf(
                Locale.ROOT,
                "reach %.1f km, detour %.3f%nends %s%nper kilometre %s, mountain %.3f%n",
                fit.reach,
                fit.detour,
                Arrays.toString(fit.ends),
                Arrays.toString(fit.perKilometre),
                fit.mountain);
        Error error = calibration.error(fit.reach);
        System.out.printf(
                Locale.ROOT,
                "as committed, %d communes held out: median error %.2f min, mean %.2f, bias %.2f%nby density %s%nbias %s%n",
                error.communes,
                error.median,
                error.mean,
                error.bias,
                Arrays.toString(error.byDensity),
                Arrays.toString(error.biasByDensity));
    }

    /**
     * Empty when the official files are not beside the project.
     *
     * @param every one commune in so many is looked at
     */
    static Optional<Calibration> find(int every) throws IOException {
        for (Path folder : BESIDE) {
            if (Files.isDirectory(folder)) {
                return Optional.of(new Calibration(read(folder), every));
            }
        }
        return Optional.empty();
    }

    Fit fit() {
        List<Place> seen = sample.stream().filter(place -> !isHeldOut(place)).toList();
        double best = Double.POSITIVE_INFINITY;
        double reach = 0;
        double detour = 0;
        for (double tried = 6; tried <= 8; tried += 0.25) {
            List<Middle> middles = middles(seen, tried);
            double ratio = median(middles.stream()
                    .mapToDouble(way -> way.from.kilometres / way.kilometres)
                    .toArray());
            double off = median(middles.stream()
                    .mapToDouble(way -> Math.abs(way.kilometres * ratio - way.from.kilometres))
                    .toArray());
            if (off < best) {
                best = off;
                reach = tried;
                detour = ratio;
            }
        }
        List<Middle> middles = middles(seen, reach);
        double[][] rows = new double[middles.size()][];
        double[] minutes = new double[middles.size()];
        for (int way = 0; way < rows.length; way++) {
            rows[way] = row(middles.get(way));
            minutes[way] = middles.get(way).from.minutes;
        }
        double[] fitted = leastAbsolute(rows, minutes);
        return new Fit(
                reach,
                detour,
                Arrays.copyOf(fitted, DENSITIES),
                Arrays.copyOfRange(fitted, DENSITIES, DENSITIES + 3),
                fitted[DENSITIES + 3]);
    }

    /** Of {@link TravelEstimate} as it is: its time for the job in the middle, against the median time. */
    Error error(double reach) {
        List<double[]> offs = new ArrayList<>();
        for (Place home : sample) {
            if (isHeldOut(home)) {
                double[] weights = weights(home, reach);
                double[] times = places.stream()
                        .mapToDouble(work -> TravelEstimate.minutes(
                                home.latitude, home.longitude, home.ground, work.latitude, work.longitude, work.ground))
                        .toArray();
                offs.add(new double[] {home.ground.density(), median(times, weights) - home.minutes});
            }
        }
        double[] medians = new double[DENSITIES];
        double[] biases = new double[DENSITIES];
        for (int density = 1; density <= DENSITIES; density++) {
            int sought = density;
            double[] alike = offs.stream()
                    .filter(off -> off[0] == sought)
                    .mapToDouble(off -> off[1])
                    .toArray();
            medians[density - 1] =
                    rounded(median(Arrays.stream(alike).map(Math::abs).toArray()));
            biases[density - 1] = rounded(median(alike));
        }
        double[] all = offs.stream().mapToDouble(off -> off[1]).toArray();
        double[] sizes = Arrays.stream(all).map(Math::abs).toArray();
        return new Error(
                all.length, median(sizes), Arrays.stream(sizes).average().orElseThrow(), median(all), medians, biases);
    }

    /** Whole departments are held out: neighbours resemble each other. */
    private static boolean isHeldOut(Place place) {
        return place.code.substring(0, 2).hashCode() % HELD_OUT_DEPARTMENT == 0;
    }

    private static double[] row(Middle way) {
        double[] row = new double[DENSITIES + 4];
        System.arraycopy(way.densities, 0, row, 0, DENSITIES);
        row[way.from.ground.density() - 1] += 1;
        double road = way.from.kilometres;
        row[DENSITIES] = Math.min(road, TravelEstimate.SLOW_KM);
        row[DENSITIES + 1] = Math.min(Math.max(road - TravelEstimate.SLOW_KM, 0), TravelEstimate.BRISK_KM);
        row[DENSITIES + 2] = Math.max(road - TravelEstimate.SLOW_KM - TravelEstimate.BRISK_KM, 0);
        row[DENSITIES + 3] = road * (way.mountain + (way.from.ground.mountain() ? 1 : 0)) / 2;
        return row;
    }

    private List<Middle> middles(List<Place> from, double reach) {
        return from.stream()
                .map(home -> middle(home, reach))
                .filter(way -> way.kilometres > 0)
                .toList();
    }

    private Middle middle(Place home, double reach) {
        double[] weights = weights(home, reach);
        double[] distances = places.stream().mapToDouble(home::distance).toArray();
        int[] order = IntStream.range(0, distances.length)
                .filter(work -> weights[work] > 0)
                .boxed()
                .sorted((one, other) -> Double.compare(distances[one], distances[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        double all = Arrays.stream(order).mapToDouble(work -> weights[work]).sum();
        double passed = 0;
        double kilometres = 0;
        double inside = 0;
        double mountain = 0;
        double[] densities = new double[DENSITIES];
        for (int work : order) {
            passed += weights[work] / all;
            if (kilometres == 0 && passed >= 0.5) {
                kilometres = distances[work];
            }
            if (passed >= MIDDLE_FROM && (inside == 0 || passed - weights[work] / all <= MIDDLE_TO)) {
                inside += weights[work];
                densities[places.get(work).ground.density() - 1] += weights[work];
                mountain += places.get(work).ground.mountain() ? weights[work] : 0;
            }
        }
        for (int density = 0; density < DENSITIES; density++) {
            densities[density] /= inside;
        }
        return new Middle(home, kilometres, densities, mountain / inside);
    }

    private double[] weights(Place home, double reach) {
        double[] weights = new double[places.size()];
        for (int work = 0; work < weights.length; work++) {
            Place place = places.get(work);
            double distance = home.distance(place);
            if (distance <= FARTHEST_KM && !place.code.equals(home.code)) {
                weights[work] = place.jobs * Math.exp(-distance / reach);
            }
        }
        return weights;
    }

    /** Least absolute deviations, by least squares weighted anew in each round. */
    private static double[] leastAbsolute(double[][] rows, double[] wanted) {
        double[] found = new double[rows[0].length];
        double[] weights = new double[rows.length];
        Arrays.fill(weights, 1);
        for (int round = 0; round < ROUNDS; round++) {
            found = leastSquares(rows, wanted, weights);
            for (int row = 0; row < rows.length; row++) {
                double off = wanted[row];
                for (int column = 0; column < found.length; column++) {
                    off -= rows[row][column] * found[column];
                }
                weights[row] = 1 / Math.max(Math.abs(off), SMALLEST_RESIDUAL);
            }
        }
        return found;
    }

    private static double[] leastSquares(double[][] rows, double[] wanted, double[] weights) {
        int size = rows[0].length;
        double[][] normal = new double[size][size + 1];
        for (int row = 0; row < rows.length; row++) {
            for (int line = 0; line < size; line++) {
                double weighted = weights[row] * rows[row][line];
                for (int column = 0; column < size; column++) {
                    normal[line][column] += weighted * rows[row][column];
                }
                normal[line][size] += weighted * wanted[row];
            }
        }
        for (int pivot = 0; pivot < size; pivot++) {
            for (int line = 0; line < size; line++) {
                if (line != pivot) {
                    double factor = normal[line][pivot] / normal[pivot][pivot];
                    for (int column = pivot; column <= size; column++) {
                        normal[line][column] -= factor * normal[pivot][column];
                    }
                }
            }
        }
        return IntStream.range(0, size)
                .mapToDouble(line -> normal[line][size] / normal[line][line])
                .toArray();
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double median(double[] values, double[] weights) {
        int[] order = IntStream.range(0, values.length)
                .filter(index -> weights[index] > 0)
                .boxed()
                .sorted((one, other) -> Double.compare(values[one], values[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        double half = Arrays.stream(weights).sum() / 2;
        double passed = 0;
        for (int index : order) {
            passed += weights[index];
            if (passed >= half) {
                return values[index];
            }
        }
        throw new IllegalArgumentException("Nothing weighs anything.");
    }

    private static List<Place> read(Path folder) throws IOException {
        Map<String, double[]> census = new HashMap<>();
        for (Row row : table(folder.resolve("comparateur-2022/base_cc_comparateur.CSV.gz"))) {
            census.put(row.text("CODGEO"), new double[] {row.number("P18_EMPLT"), row.number("P18_ACT1564")});
        }
        Map<String, double[]> medians = new HashMap<>();
        for (Row row : table(folder.resolve("secondaire/trajets-domicile-travail-2019.csv.gz"))) {
            medians.put(row.text("code_insee"), new double[] {row.number("dur_19"), row.number("dist_19")});
        }
        List<Place> places = new ArrayList<>();
        for (Row row : table(folder.resolve("communes-jointes.csv.gz"))) {
            String code = row.text("code_insee");
            int density = CLASSES.indexOf(row.text("densite")) + 1;
            if (row.text("zone").equals("metro") && density > 0) {
                double latitude = row.number("lat");
                double longitude = row.number("lon");
                double north = Math.toRadians(latitude);
                double east = Math.toRadians(longitude);
                double[] jobs = census.getOrDefault(code, new double[2]);
                double[] told = medians.getOrDefault(code, new double[2]);
                places.add(new Place(
                        code,
                        latitude,
                        longitude,
                        Math.cos(north) * Math.cos(east),
                        Math.cos(north) * Math.sin(east),
                        Math.sin(north),
                        new Ground(density, !row.text("montagne").isEmpty()),
                        jobs[0],
                        jobs[1],
                        told[0],
                        told[1]));
            }
        }
        return places;
    }

    private record Row(List<String> columns, List<String> values) {
        String text(String column) {
            return values.get(columns.indexOf(column));
        }

        double number(String column) {
            return text(column).isEmpty() ? 0 : Double.parseDouble(text(column));
        }
    }

    private static List<Row> table(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<List<String>> lines = reader.lines()
                    .map(line -> List.of(line.replace("\uFEFF", "").split(";", -1)))
                    .toList();
            return lines.stream()
                    .skip(1)
                    .map(line -> new Row(lines.get(0), line))
                    .toList();
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static double square(double value) {
        return value * value;
    }
}
