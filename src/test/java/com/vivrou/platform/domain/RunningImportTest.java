package com.vivrou.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vivrou.territory.ImportOrder;
import com.vivrou.territory.ImportProgress.Stage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RunningImportTest {
    private final AtomicLong clock = new AtomicLong();
    private final RunningImport running =
            new RunningImport(new ImportOrder("cog", Path.of("communes.json"), "ana"), clock::get);

    @Test
    void timeLeftFollowsThePaceOfReading() {
        clock.set(Duration.ofSeconds(30).toNanos());
        running.at(Stage.READING, 0, 0);
        clock.set(Duration.ofSeconds(40).toNanos());
        running.at(Stage.READING, 5_000, 0.25);
        assertThat(running.timeLeft()).contains(Duration.ofSeconds(30));
        assertThat(running.percent()).isEqualTo(25);
    }

    @Test
    void nothingIsPromisedTooEarlyNorOnceTheFileIsRead() {
        running.at(Stage.READING, 10, 0.01);
        clock.set(Duration.ofSeconds(10).toNanos());
        assertThat(running.timeLeft()).isEmpty();
        running.at(Stage.STORING, 100, 1);
        assertThat(running.timeLeft()).isEmpty();
    }
}
