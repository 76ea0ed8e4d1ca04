package com.vivrou.platform.cli;

import com.vivrou.platform.domain.EditionWords;
import com.vivrou.territory.Edition;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The imports of one data set, the last one first. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "<dataset>", descriptionKey = "cli.import.dataset")
    private String key = "";

    HistoryCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.dataSet(key);
        List<Edition> editions = desk.imports().history(key);
        EditionWords words = desk.words();
        if (editions.isEmpty()) {
            desk.print(desk.text("edition.none"));
        }
        for (Edition edition : editions) {
            desk.print(desk.text(
                    "cli.history.line",
                    Integer.toString(edition.id()),
                    words.state(edition),
                    words.year(edition),
                    edition.fileName(),
                    words.moment(edition.startedAt()),
                    edition.importedBy(),
                    edition.restorable() ? desk.text("cli.history.restorable") : ""));
        }
        return Exit.DONE.code();
    }
}
