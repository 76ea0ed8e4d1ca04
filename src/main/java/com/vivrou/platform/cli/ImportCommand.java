package com.vivrou.platform.cli;

import com.vivrou.platform.domain.EditionWords;
import com.vivrou.platform.domain.RunningImport;
import com.vivrou.territory.Edition;
import com.vivrou.territory.EditionState;
import com.vivrou.territory.ImportOrder;
import com.vivrou.territory.Imports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a file, checks it and publishes it, or says why not. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Desk desk;
    private final boolean isTerminal;

    @Parameters(index = "0", paramLabel = "<dataset>", descriptionKey = "cli.import.dataset")
    private String key = "";

    @Parameters(index = "1", paramLabel = "<file>", descriptionKey = "cli.import.file")
    private Path file = Path.of("");

    @Option(names = "--year", paramLabel = "<year>", descriptionKey = "cli.import.year")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--again", descriptionKey = "cli.import.again")
    private boolean isAgain;

    ImportCommand(Desk desk, boolean isTerminal) {
        this.desk = desk;
        this.isTerminal = isTerminal;
    }

    @Override
    public Integer call() {
        String title = desk.dataSet(key).title().in(desk.language());
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Stopped(Exit.USAGE, desk.text("cli.import.noFile", file));
        }
        Imports imports = desk.imports();
        List<Integer> before = imports.published().stream().map(Edition::id).toList();
        ImportOrder order = new ImportOrder(
                key,
                file,
                String.valueOf(file.getFileName()),
                year.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                desk.operator(),
                isAgain);
        desk.print(desk.text("cli.import.begins", title, order.fileName()));
        Edition edition = run(imports, order);
        if (before.contains(edition.id())) {
            desk.print(desk.text("import.alreadyPublished"));
            return Exit.DONE.code();
        }
        report(edition);
        return (edition.state() == EditionState.REFUSED ? Exit.REFUSED : Exit.DONE).code();
    }

    /** How it ends is written down too, unless the process is killed or the database is lost. */
    private Edition run(Imports imports, ImportOrder order) {
        desk.writeDown(RunningImport.BEGUN, key, order.fileName());
        Edition edition;
        try (ProgressLine progress = new ProgressLine(desk, order, isTerminal)) {
            edition = imports.run(order, progress);
        } catch (RuntimeException e) {
            try {
                desk.writeDown(RunningImport.BROKEN_OFF, key, order.fileName());
            } catch (Stopped again) {
                e.addSuppressed(again);
            }
            throw e;
        }
        desk.writeDown(RunningImport.outcome(edition), key, order.fileName());
        return edition;
    }

    private void report(Edition edition) {
        EditionWords words = desk.words();
        desk.print(words.outcome(edition));
        for (EditionWords.Group group : words.groups(edition)) {
            desk.print("");
            desk.print(group.title());
            for (EditionWords.Line line : group.lines()) {
                String place = line.place().isEmpty() ? "" : " (" + line.place() + ")";
                String times = line.times().isEmpty() ? "" : ", " + line.times();
                desk.print("  - " + line.words() + place + times);
                desk.print("    → " + line.remedy());
            }
        }
    }
}
