package com.vivrou.platform.web;

import com.vivrou.platform.domain.EditionWords;
import com.vivrou.platform.domain.RunningImports;
import com.vivrou.territory.DataSet;
import com.vivrou.territory.Edition;
import com.vivrou.territory.Imports;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every official data set and what is published of it. */
@Named
@RequestScoped
public class DataSetsPage {
    @Inject
    private Imports imports;

    @Inject
    private RunningImports runningImports;

    private final List<Line> lines = new ArrayList<>();
    private ImportState state = ImportState.none();

    /**
     * @param file which file of the producer to give
     * @param edition what is published, or null
     * @param communes for how many communes it says something; null when that is not what it tells
     */
    public record Line(
            String key,
            String title,
            String producer,
            String licence,
            String file,
            @Nullable EditionLine edition,
            @Nullable Integer communes) {}

    @PostConstruct
    void open() {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        EditionWords words = EditionWords.in(language);
        Map<String, Edition> published =
                imports.published().stream().collect(Collectors.toMap(Edition::dataSet, Function.identity()));
        Map<Integer, Integer> coverage = imports.coverage();
        for (DataSet dataSet : imports.dataSets()) {
            Edition edition = published.get(dataSet.key());
            lines.add(new Line(
                    dataSet.key(),
                    dataSet.title().in(language),
                    dataSet.producer(),
                    dataSet.licence(),
                    dataSet.file().in(language),
                    edition == null ? null : EditionLine.of(edition, words),
                    edition == null ? null : coverage.get(edition.id())));
        }
        state = ImportState.of(runningImports, words);
    }

    public List<Line> getLines() {
        return lines;
    }

    public long getPublishedCount() {
        return lines.stream().filter(line -> line.edition() != null).count();
    }

    public ImportState getState() {
        return state;
    }
}
