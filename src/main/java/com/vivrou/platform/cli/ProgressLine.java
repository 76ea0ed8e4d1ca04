package com.vivrou.platform.cli;

import com.vivrou.platform.domain.EditionWords;
import com.vivrou.platform.domain.RunningImport;
import com.vivrou.territory.ImportOrder;
import com.vivrou.territory.ImportProgress;
import java.time.Duration;

/** Tells how an import goes on: one line that rewrites itself on a terminal, a line now and then elsewhere. */
final class ProgressLine implements ImportProgress, AutoCloseable {
    private static final long ON_TERMINAL = Duration.ofMillis(150).toNanos();
    private static final long ELSEWHERE = Duration.ofSeconds(10).toNanos();

    private final Desk desk;
    private final EditionWords words;
    private final RunningImport running;
    private final boolean isTerminal;
    private long toldAt;
    private int width;

    ProgressLine(Desk desk, ImportOrder order, boolean isTerminal) {
        this.desk = desk;
        this.words = desk.words();
        this.running = new RunningImport(order);
        this.isTerminal = isTerminal;
    }

    @Override
    public void at(Stage stage, long rows, double share) {
        boolean isNew = stage != running.stage();
        running.at(stage, rows, share);
        long now = System.nanoTime();
        if (stage != Stage.DONE && (isNew || now - toldAt > (isTerminal ? ON_TERMINAL : ELSEWHERE))) {
            toldAt = now;
            tell();
        }
    }

    /** Leaves the terminal with an empty line to write on. */
    @Override
    public void close() {
        if (isTerminal && width > 0) {
            desk.out().print("\r" + " ".repeat(width) + "\r");
            desk.out().flush();
        }
    }

    private void tell() {
        StringBuilder line = new StringBuilder(words.stage(running));
        if (running.rows() > 0) {
            line.append(", ").append(words.rows(running.rows()));
        }
        if (running.stage() == Stage.READING) {
            line.append(", ").append(running.percent()).append(" %");
            running.timeLeft().ifPresent(left -> line.append(", ").append(words.left(left)));
        }
        if (isTerminal) {
            desk.out().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            desk.out().flush();
            width = line.length();
        } else {
            desk.print(line.toString());
        }
    }
}
