package com.vivrou.platform.cli;

import com.vivrou.platform.domain.RunningImport;
import com.vivrou.territory.Edition;
import com.vivrou.territory.Imports;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows an earlier edition again. */
@Command(name = "put-back")
final class PutBackCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "<edition>", descriptionKey = "cli.putBack.edition")
    private int edition;

    PutBackCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Imports imports = desk.imports();
        String number = Integer.toString(edition);
        Edition found = imports.findEdition(edition)
                .orElseThrow(() -> new Stopped(Exit.USAGE, desk.text("cli.putBack.unknown", number)));
        if (!imports.putBack(edition, desk.operator())) {
            throw new Stopped(Exit.REFUSED, desk.text("edition.notKept"));
        }
        desk.writeDown(RunningImport.PUT_BACK, found.dataSet(), number + ", " + found.fileName());
        desk.print(desk.text("cli.putBack.done", number, found.fileName()));
        return Exit.DONE.code();
    }
}
