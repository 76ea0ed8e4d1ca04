package com.vivrou.territory.domain;

import com.vivrou.kernel.Bilingual;
import com.vivrou.kernel.Spelling;
import com.vivrou.territory.Indicator;
import com.vivrou.territory.JobDemand.Job;
import com.vivrou.territory.JobSurvey;
import com.vivrou.territory.Source;
import com.vivrou.territory.WantedJob;
import com.vivrou.territory.domain.NationalFigures.Amounts;
import com.vivrou.territory.domain.NationalFigures.Place;
import com.vivrou.territory.domain.NationalFigures.Words;
import com.vivrou.territory.engine.CompactColumn;
import com.vivrou.territory.engine.WordColumn;
import com.vivrou.territory.intake.dataset.Declaration;
import com.vivrou.territory.intake.dataset.Declaration.Measured;
import com.vivrou.territory.intake.dataset.Declarations;
import com.vivrou.territory.intake.dataset.Gazetteer;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** Reads what is published for the whole country, as the runtime role: it belongs to no tenant. */
@ApplicationScoped
class NationalStore {
    private static final String BMO = "bmo";
    private static final String COG = "cog";

    @Resource(lookup = "java:app/vivrou/runtime")
    private DataSource database;

    private final Declarations declarations = Declarations.load();

    /** For the container. */
    NationalStore() {}

    NationalStore(DataSource database) {
        this.database = database;
    }

    private record Shown(String dataSet, int edition, OptionalInt year, int cogYear, LocalDate importedOn) {}

    /** Changes with each publication. Empty before the first. */
    String vintage() {
        return asking(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select coalesce(string_agg(data_set || edition_id, ' '"
                            + " order by data_set), '') from reference_published")) {
                row.next();
                return row.getString(1);
            }
        });
    }

    NationalFigures load(String vintage) {
        return asking(connection -> {
            Gazetteer gazetteer = ColumnStore.gazetteer(connection);
            Map<Integer, Shown> shown = shown(connection);
            Map<Integer, Map<String, Map<String, Bilingual>>> labels = labels(connection);
            Map<String, Amounts> amounts = new HashMap<>();
            Map<String, Words> words = new HashMap<>();
            Map<String, Indicator> indicators = new HashMap<>();
            for (StoredColumn column : ColumnStore.published(connection)) {
                Shown edition = shown.get(column.edition());
                Optional<Declaration> declaration =
                        Optional.ofNullable(edition).flatMap(each -> declarations.find(each.dataSet()));
                Optional<Measured> measured = declaration.flatMap(each -> each.find(column.indicator()));
                if (edition == null || measured.isEmpty() || indicators.containsKey(column.indicator())) {
                    continue;
                }
                Indicator indicator = indicator(
                        column.indicator(),
                        measured.get(),
                        declaration.orElseThrow(),
                        edition,
                        labels.getOrDefault(column.edition(), Map.of()).getOrDefault(column.indicator(), Map.of()));
                indicators.put(indicator.code(), indicator);
                if (indicator.isWords()) {
                    words.put(indicator.code(), new Words(indicator, WordColumn.of(column.wordsFor(gazetteer))));
                } else {
                    double[] aligned =
                            column.amountsFor(gazetteer, measured.get().merge());
                    amounts.put(indicator.code(), new Amounts(indicator, CompactColumn.of(aligned)));
                }
            }
            return new NationalFigures(
                    vintage,
                    cogYear(shown.values()),
                    gazetteer,
                    places(connection),
                    amounts,
                    words,
                    inOrder(indicators));
        });
    }

    /** GeoJSON geometries of those communes that have one. */
    Map<String, String> outlines(Collection<String> codes) {
        return asking(connection -> {
            Map<String, String> outlines = new LinkedHashMap<>();
            try (PreparedStatement query = connection.prepareStatement("select code, geometry from reference_outline"
                    + " join reference_published using (edition_id) where code = any (?) order by code")) {
                query.setArray(1, connection.createArrayOf("text", codes.toArray()));
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        outlines.put(row.getString(1), row.getString(2));
                    }
                }
            }
            return outlines;
        });
    }

    /** Who published a data set that is shown. */
    Optional<Source> source(String dataSet) {
        return asking(connection -> shown(connection).values().stream()
                .filter(each -> each.dataSet().equals(dataSet))
                .findFirst()
                .flatMap(each -> declarations.find(dataSet).map(declaration -> source(declaration, each))));
    }

    /** What employers of these areas plan, area by area added up. */
    Optional<JobSurvey> jobs(Collection<String> areas) {
        return asking(connection -> {
            Optional<Shown> survey = shown(connection).values().stream()
                    .filter(each -> each.dataSet().equals(BMO))
                    .findFirst();
            if (survey.isEmpty()) {
                return Optional.empty();
            }
            List<WantedJob> jobs = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(
                    """
                    select job, min(name), sum(projects), sum(difficult), sum(seasonal),
                           bool_or(projects is null) and sum(projects) is not null
                    from reference_job
                    where edition_id = ? and area = any (?)
                    group by job
                    order by sum(projects) desc nulls last, min(name)
                    """)) {
                query.setInt(1, survey.get().edition());
                query.setArray(2, connection.createArrayOf("text", areas.toArray()));
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        jobs.add(new WantedJob(
                                row.getString(1),
                                row.getString(2),
                                count(row, 3),
                                count(row, 4),
                                count(row, 5),
                                row.getBoolean(6)));
                    }
                }
            }
            return jobs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new JobSurvey(
                            source(declarations.find(BMO).orElseThrow(), survey.get()),
                            areaNames(connection, survey.get().edition(), areas),
                            jobs));
        });
    }

    /** Everything that employers plan, job by job and area by area. */
    JobsByArea jobsByArea(String vintage) {
        Optional<Source> source = source(BMO);
        return asking(connection -> {
            Map<String, String> names = new HashMap<>();
            Map<String, Map<String, Integer>> projects = new HashMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select job, name, area, projects from reference_job"
                            + " join reference_published using (edition_id) where data_set = '" + BMO + "'")) {
                while (row.next()) {
                    String job = row.getString(1);
                    names.putIfAbsent(job, row.getString(2));
                    OptionalInt planned = count(row, 4);
                    if (planned.isPresent()) {
                        projects.computeIfAbsent(job, none -> new HashMap<>())
                                .merge(row.getString(3).intern(), planned.getAsInt(), Integer::sum);
                    }
                }
            }
            List<Job> jobs = names.entrySet().stream()
                    .map(entry -> new Job(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparing((Job job) -> Spelling.folded(job.name()))
                            .thenComparing(Job::code))
                    .toList();
            return new JobsByArea(vintage, jobs, projects, source);
        });
    }

    private static List<String> areaNames(Connection connection, int edition, Collection<String> areas)
            throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("select distinct area_name from reference_job"
                + " where edition_id = ? and area = any (?) order by area_name")) {
            query.setInt(1, edition);
            query.setArray(2, connection.createArrayOf("text", areas.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
        }
        return names;
    }

    private static OptionalInt count(ResultSet row, int column) throws SQLException {
        int count = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(count);
    }

    private static Map<Integer, Shown> shown(Connection connection) throws SQLException {
        Map<Integer, Shown> shown = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select p.data_set, e.id, e.year, e.cog_year, p.published_at"
                        + " from reference_published p join reference_edition e on e.id = p.edition_id")) {
            while (row.next()) {
                shown.put(
                        row.getInt(2),
                        new Shown(
                                row.getString(1),
                                row.getInt(2),
                                count(row, 3),
                                row.getInt(4),
                                row.getTimestamp(5).toLocalDateTime().toLocalDate()));
            }
        }
        return shown;
    }

    private static int cogYear(Collection<Shown> shown) {
        return shown.stream()
                .filter(each -> each.dataSet().equals(COG))
                .mapToInt(each -> each.year().orElse(each.cogYear()))
                .max()
                .orElse(0);
    }

    private static Map<Integer, Map<String, Map<String, Bilingual>>> labels(Connection connection) throws SQLException {
        Map<Integer, Map<String, Map<String, Bilingual>>> labels = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select edition_id, indicator, value, name_fr, name_en"
                        + " from reference_label join reference_published using (edition_id)")) {
            while (row.next()) {
                labels.computeIfAbsent(row.getInt(1), none -> new HashMap<>())
                        .computeIfAbsent(row.getString(2), none -> new HashMap<>())
                        .put(row.getString(3), new Bilingual(row.getString(4), row.getString(5)));
            }
        }
        return labels;
    }

    private static List<Place> places(Connection connection) throws SQLException {
        List<Place> places = new ArrayList<>();
        Map<List<String>, List<String>> shared = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select name, department, postcodes, villages from reference_place"
                                + " join reference_published using (edition_id) where data_set = 'cog' order by code")) {
            while (row.next()) {
                places.add(new Place(
                        row.getString(1),
                        row.getString(2).intern(),
                        once(List.of(ColumnStore.texts(row.getArray(3))), shared),
                        once(List.of(ColumnStore.texts(row.getArray(4))), shared)));
            }
        }
        return places;
    }

    /** Several communes have the same postcodes. */
    private static List<String> once(List<String> texts, Map<List<String>, List<String>> shared) {
        return shared.computeIfAbsent(texts, first -> first);
    }

    private static Indicator indicator(
            String code, Measured measured, Declaration declaration, Shown edition, Map<String, Bilingual> labels) {
        Map<String, Bilingual> classes = new HashMap<>(measured.classesOrNone());
        classes.putAll(labels);
        return new Indicator(
                code,
                measured.unit(),
                source(declaration, edition),
                measured.grainOrCommune(),
                edition.cogYear(),
                classes,
                measured.label());
    }

    private static Source source(Declaration declaration, Shown edition) {
        return new Source(
                declaration.producer(),
                declaration.title().fr(),
                edition.year().orElse(edition.cogYear()),
                declaration.licence(),
                declaration.url(),
                edition.importedOn());
    }

    /** In the order of the declarations. */
    private List<Indicator> inOrder(Map<String, Indicator> indicators) {
        Map<String, Indicator> ordered = new LinkedHashMap<>();
        for (Declaration declaration : declarations.list()) {
            for (String code : declaration.measured().keySet()) {
                Indicator indicator = indicators.get(code);
                if (indicator != null) {
                    ordered.putIfAbsent(code, indicator);
                }
            }
        }
        return List.copyOf(ordered.values());
    }

    private <T> T asking(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The national atlas could not be read.", e);
        }
    }

    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }
}
