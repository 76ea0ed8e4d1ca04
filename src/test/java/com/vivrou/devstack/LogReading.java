package com.vivrou.devstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a server's log the sentence that a person needs when it does not start. */
final class LogReading {
    private static final Pattern OURS = Pattern.compile("(Vivrou (?:cannot|refuses to) start[^\\r\\n]*)");
    private static final Pattern DISK = Pattern.compile("(?i)([^\\n]*no space left on device[^\\n]*)");
    private static final String MIGRATIONS = "Migrations have failed validation";
    private static final List<Pattern> REASONS = List.of(
            OURS,
            Pattern.compile("Exception while (?:load|deploy)ing the app : (.+)"),
            DISK,
            Pattern.compile("(?m)^.*(?:FATAL|PANIC):\\s*(.+)$"),
            Pattern.compile("(?m)^.*Caused by: \\S+?: (.+)$"),
            Pattern.compile("(?m)^.*\\b(?:ERROR|SEVERE)\\b[^\\n]*?([^\\]\\n]+)$"));

    private LogReading() {}

    static Optional<String> reason(Path log) {
        try {
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            if (text.contains(MIGRATIONS)) {
                return Optional.of(MIGRATIONS + ": start afresh with -Dvivrou.reset.");
            }
            for (Pattern pattern : REASONS) {
                Optional<String> last = last(pattern, text);
                if (last.isPresent()) {
                    return last;
                }
            }
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .reduce((earlier, later) -> later);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static boolean tellsFailedDeployment(Path log) {
        try {
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            return text.contains("Exception while loading the app")
                    || text.contains("Exception while deploying the app");
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<String> last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        String found = null;
        while (matcher.find()) {
            found = matcher.group(1).strip();
        }
        return Optional.ofNullable(found);
    }
}
