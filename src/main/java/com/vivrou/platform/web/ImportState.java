package com.vivrou.platform.web;

import com.vivrou.platform.domain.EditionWords;
import com.vivrou.platform.domain.RunningImport;
import com.vivrou.platform.domain.RunningImports;
import com.vivrou.territory.Edition;
import com.vivrou.territory.ImportProgress.Stage;

/**
 * The running import as the console shows it, in the page and in what its script asks for.
 *
 * @param dataSet key; empty when no import runs
 * @param title of the data set
 * @param percent of the file that is read
 * @param isKnown whether it runs in this server, which then knows how far it is
 */
public record ImportState(
        boolean running,
        boolean isKnown,
        String dataSet,
        String title,
        String fileName,
        String stage,
        int percent,
        String rows,
        String left) {
    private static final ImportState NONE = new ImportState(false, false, "", "", "", "", 0, "", "");
    private static final int WHOLE = 100;

    static ImportState none() {
        return NONE;
    }

    static ImportState of(RunningImports imports, EditionWords words) {
        return imports.find()
                .map(running -> of(running, imports.title(running.order().dataSet(), words), words))
                .or(() -> imports.findElsewhere().map(edition -> of(edition, imports.title(edition.dataSet(), words))))
                .orElse(NONE);
    }

    private static ImportState of(RunningImport running, String title, EditionWords words) {
        boolean isRead = running.stage().compareTo(Stage.READING) > 0;
        return new ImportState(
                true,
                true,
                running.order().dataSet(),
                title,
                running.order().fileName(),
                words.stage(running),
                isRead ? WHOLE : running.percent(),
                running.rows() == 0 ? "" : words.rows(running.rows()),
                running.timeLeft().map(words::left).orElse(""));
    }

    private static ImportState of(Edition edition, String title) {
        return new ImportState(true, false, edition.dataSet(), title, edition.fileName(), "", 0, "", "");
    }
}
