package com.vivrou.platform.cli;

import com.vivrou.platform.domain.EditionWords;
import com.vivrou.territory.DataSet;
import com.vivrou.territory.Edition;
import com.vivrou.territory.Imports;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** What is published, and whether an import runs. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
    private final Desk desk;

    StatusCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Imports imports = desk.imports();
        EditionWords words = desk.words();
        Map<String, Edition> published =
                imports.published().stream().collect(Collectors.toMap(Edition::dataSet, Function.identity()));
        for (DataSet dataSet : imports.dataSets()) {
            Edition edition = published.get(dataSet.key());
            desk.print(
                    edition == null
                            ? desk.text("cli.status.none", dataSet.key())
                            : desk.text(
                                    "cli.status.line",
                                    dataSet.key(),
                                    words.year(edition),
                                    edition.fileName(),
                                    words.moment(edition.finishedAt()),
                                    Integer.toString(edition.id())));
        }
        desk.print(imports.findRunning()
                .map(edition -> desk.text("cli.status.running", edition.dataSet(), edition.fileName()))
                .orElseGet(() -> desk.text("cli.status.quiet")));
        return Exit.DONE.code();
    }
}
