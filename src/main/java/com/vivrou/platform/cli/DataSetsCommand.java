package com.vivrou.platform.cli;

import com.vivrou.territory.DataSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Names every data set that can be imported, in the order in which they build on each other. */
@Command(name = "datasets")
final class DataSetsCommand implements Callable<Integer> {
    private final Desk desk;

    DataSetsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        for (DataSet dataSet : desk.declared().dataSets()) {
            desk.print(dataSet.key());
            desk.print("    " + dataSet.title().in(desk.language()));
            desk.print("    " + dataSet.producer() + ", " + dataSet.licence());
            desk.print("    " + dataSet.file().in(desk.language()));
        }
        return Exit.DONE.code();
    }
}
