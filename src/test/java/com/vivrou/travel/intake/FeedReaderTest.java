package com.vivrou.travel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vivrou.travel.Moment.Day;
import com.vivrou.travel.UnusableExtract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedReaderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aUsualDayIsNeitherTheHolidayNorTheFair() throws IOException {
        Feed feed = FeedReader.read(ShiftBuses.write(folder.resolve("feed.zip")));
        assertThat(feed.usualDay(Day.WEEKDAY)).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(feed.usualDay(Day.SATURDAY)).isEqualTo(LocalDate.of(2026, 11, 7));
        assertThat(feed.usualDay(Day.SUNDAY)).isEqualTo(LocalDate.of(2026, 11, 8));
    }

    @Test
    void exceptionsTakeServicesAwayAndAddThem() throws IOException {
        Feed feed = FeedReader.read(ShiftBuses.write(folder.resolve("feed.zip")));
        int weekday = feed.stretches(LocalDate.of(2026, 11, 3)).length / Feed.WIDTH;
        assertThat(weekday).isEqualTo(6);
        assertThat(feed.stretches(LocalDate.of(2026, 11, 11)).length / Feed.WIDTH)
                .as("the holiday runs as a Sunday")
                .isEqualTo(1);
        assertThat(feed.stretches(LocalDate.of(2026, 11, 5)).length / Feed.WIDTH)
                .as("the fair has one more")
                .isEqualTo(weekday + 1);
    }

    @Test
    void aTripThatRepeatsRunsAsOftenAsItSays() throws IOException {
        Feed feed = FeedReader.read(ShiftBuses.write(folder.resolve("feed.zip")));
        int[] saturday = feed.stretches(LocalDate.of(2026, 11, 7));
        assertThat(saturday.length / Feed.WIDTH)
                .as("the night bus and four shuttles")
                .isEqualTo(5);
        assertThat(saturday).contains(12 * 3600, 12 * 3600 + 1800, 13 * 3600, 13 * 3600 + 1800, 25 * 3600 + 600);
    }

    @Test
    void whoPublishesTheTimetablesIsTold() throws IOException {
        assertThat(FeedReader.read(ShiftBuses.write(folder.resolve("feed.zip"))).publisher())
                .isEqualTo(new Feed.Publisher("Cars du Nord, Navettes", ""));
        String info = "feed_publisher_name,feed_publisher_url,feed_lang\nRégion,https://region.example,fr\n";
        assertThat(FeedReader.read(ShiftBuses.with("feed_info.txt", info, folder.resolve("named.zip")))
                        .publisher())
                .isEqualTo(new Feed.Publisher("Région", "https://region.example"));
        String trap = "feed_publisher_name,feed_publisher_url,feed_lang\nRégion,javascript:alert(1),fr\n";
        assertThat(FeedReader.read(ShiftBuses.with("feed_info.txt", trap, folder.resolve("trap.zip")))
                        .publisher())
                .isEqualTo(new Feed.Publisher("Région", ""));
        assertThat(FeedReader.read(ShiftBuses.without("agency.txt", folder.resolve("nobody.zip")))
                        .publisher())
                .isEqualTo(new Feed.Publisher("", ""));
    }

    @Test
    void whatCannotBeUsedIsToldInOneSentence() throws IOException {
        assertThatThrownBy(() -> FeedReader.read(folder.resolve("nowhere.zip")))
                .isInstanceOf(UnusableExtract.class)
                .hasMessageContaining("there is no such file");
        Path noise = Files.writeString(folder.resolve("noise.zip"), "no timetable at all");
        assertThatThrownBy(() -> FeedReader.read(noise)).isInstanceOf(UnusableExtract.class);
        Path half = ShiftBuses.without("stop_times.txt", folder.resolve("half.zip"));
        assertThatThrownBy(() -> FeedReader.read(half)).hasMessageContaining("it holds no stop_times.txt");
    }
}
