package com.vivrou.platform.web;

import com.vivrou.kernel.Texts;
import com.vivrou.platform.domain.EditionWords;
import com.vivrou.platform.domain.ImportFolder;
import com.vivrou.platform.domain.RunningImports;
import com.vivrou.territory.DataSet;
import com.vivrou.territory.Edition;
import com.vivrou.territory.EditionState;
import com.vivrou.territory.Imports;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One data set: import a file, read the report, put an earlier edition back. */
@Named
@RequestScoped
public class DataSetPage {
    private static final Set<String> PROBLEMS = Set.of("busy", "too-large", "no-file", "outside", "year", "not-kept");

    @Inject
    private Imports imports;

    @Inject
    private RunningImports runningImports;

    @Inject
    private ImportFolder importFolder;

    private Optional<DataSet> dataSet = Optional.empty();
    private List<Edition> history = List.of();
    private Optional<Edition> report = Optional.empty();
    private Optional<Edition> asked = Optional.empty();
    private ImportState state = ImportState.none();
    private EditionWords words = EditionWords.in(Locale.FRENCH);
    private String problem = "";

    @PostConstruct
    void open() {
        Map<String, String> parameters = faces().getExternalContext().getRequestParameterMap();
        dataSet = imports.find(parameters.getOrDefault("key", ""));
        words = EditionWords.in(locale());
        state = ImportState.of(runningImports, words);
        dataSet.ifPresent(found -> history =
                imports.history(found.key()).stream().map(this::orInterrupted).toList());
        String wanted = parameters.getOrDefault("edition", "");
        report = history.stream()
                .filter(edition -> wanted.isEmpty() || wanted.equals(Integer.toString(edition.id())))
                .findFirst();
        String back = parameters.getOrDefault("remettre", "");
        asked = history.stream()
                .filter(edition -> edition.restorable() && back.equals(Integer.toString(edition.id())))
                .findFirst();
        String told = parameters.getOrDefault("souci", "");
        problem = PROBLEMS.contains(told) ? Texts.of("platform", locale()).get("dataSet.problem." + told) : "";
    }

    /** An unknown key has no page. */
    public void check() throws IOException {
        if (dataSet.isEmpty()) {
            faces().getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            faces().responseComplete();
        }
    }

    public DataSet getDataSet() {
        return dataSet.orElseThrow(() -> new IllegalStateException("This data set does not exist."));
    }

    public String getTitle() {
        return getDataSet().title().in(locale());
    }

    public String getFileToTake() {
        return getDataSet().file().in(locale());
    }

    public ImportState getState() {
        return state;
    }

    /** Whether the import that runs is one of this data set. */
    public boolean isRunningHere() {
        return state.running() && state.dataSet().equals(getDataSet().key());
    }

    public String getProblem() {
        return problem;
    }

    public boolean isBrokenOff() {
        return !state.running() && runningImports.isBrokenOff(getDataSet());
    }

    public List<String> getFiles() {
        return importFolder.list();
    }

    public boolean isFolderSet() {
        return importFolder.isSet();
    }

    public List<EditionLine> getHistory() {
        return history.stream().map(edition -> EditionLine.of(edition, words)).toList();
    }

    public @Nullable EditionLine getReport() {
        return report.map(edition -> EditionLine.of(edition, words)).orElse(null);
    }

    public String getOutcome() {
        return report.map(words::outcome).orElse("");
    }

    public List<EditionWords.Group> getGroups() {
        return report.map(words::groups).orElse(List.of());
    }

    /** The edition that somebody is about to put back. */
    public @Nullable EditionLine getAsked() {
        return asked.map(edition -> EditionLine.of(edition, words)).orElse(null);
    }

    /** An import that nobody runs has ended before its end; the next one will clear away what it left. */
    private Edition orInterrupted(Edition edition) {
        boolean isOpen = edition.state() == EditionState.READING || edition.state() == EditionState.STAGED;
        return isOpen && !state.running() ? edition.in(EditionState.INTERRUPTED) : edition;
    }

    private static Locale locale() {
        return faces().getViewRoot().getLocale();
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
