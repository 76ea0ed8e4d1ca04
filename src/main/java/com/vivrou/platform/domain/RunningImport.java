package com.vivrou.platform.domain;

import com.vivrou.territory.Edition;
import com.vivrou.territory.ImportOrder;
import com.vivrou.territory.ImportProgress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** How far an import is, and how long it will still read: for whoever looks on while it runs. */
public final class RunningImport implements ImportProgress {
    /** What the journal says of an import. */
    public static final String BEGUN = "import.begun";

    public static final String BROKEN_OFF = "import.broken-off";
    public static final String PUT_BACK = "edition.put-back";

    private static final double ENOUGH_TO_TELL = 0.02;
    private static final long SOON = Duration.ofMillis(700).toNanos();

    private final ImportOrder order;
    private final LongSupplier clock;
    private volatile State state = new State(Stage.OPENING, 0, 0);
    private volatile long readingSince;

    private record State(Stage stage, long rows, double share) {}

    public RunningImport(ImportOrder order) {
        this(order, System::nanoTime);
    }

    /** @param clock tells nanoseconds */
    RunningImport(ImportOrder order, LongSupplier clock) {
        this.order = order;
        this.clock = clock;
        this.readingSince = clock.getAsLong();
    }

    /** What the journal says of its end. */
    public static String outcome(Edition edition) {
        return switch (edition.state()) {
            case PUBLISHED -> "import.published";
            case SUPERSEDED -> "import.set-aside";
            case REFUSED -> "import.refused";
            case READING, STAGED, INTERRUPTED -> BROKEN_OFF;
        };
    }

    @Override
    public void at(Stage stage, long rows, double share) {
        if (stage == Stage.READING && state.stage() != Stage.READING) {
            readingSince = clock.getAsLong();
        }
        state = new State(stage, rows, share);
    }

    public ImportOrder order() {
        return order;
    }

    public Stage stage() {
        return state.stage();
    }

    public long rows() {
        return state.rows();
    }

    /** From 0 to 1. */
    public double share() {
        return state.share();
    }

    public int percent() {
        return (int) Math.floor(100 * state.share());
    }

    /** How long the file will still be read, at the pace up to now; empty when that is too early or too late to tell. */
    public Optional<Duration> timeLeft() {
        State now = state;
        long elapsed = clock.getAsLong() - readingSince;
        if (now.stage() != Stage.READING || now.share() < ENOUGH_TO_TELL || elapsed < SOON) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos((long) (elapsed * (1 - now.share()) / now.share())));
    }
}
