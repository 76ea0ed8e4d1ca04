package com.vivrou.platform.cli;

import com.vivrou.audit.domain.WritingFromTerminal;
import com.vivrou.kernel.ActionPerformed;
import com.vivrou.kernel.OwningDatabase;
import com.vivrou.kernel.Settings;
import com.vivrou.kernel.Texts;
import com.vivrou.platform.domain.EditionWords;
import com.vivrou.platform.domain.MigratingDatabase;
import com.vivrou.territory.DataSet;
import com.vivrou.territory.Imports;
import com.vivrou.territory.domain.Importing;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What every command works with: words, a place to print, and the imports once the database is known to be fit. */
final class Desk {
    private static final List<String> NEEDED =
            List.of("vivrou.database.url", "vivrou.database.owner.user", "vivrou.database.owner.password");

    private final Locale language;
    private final Texts texts;
    private final PrintWriter out;

    Desk(Locale language, PrintWriter out) {
        this.language = language;
        this.texts = Texts.of("platform", language);
        this.out = out;
    }

    Locale language() {
        return language;
    }

    EditionWords words() {
        return EditionWords.in(language);
    }

    String text(String key, Object... parameters) {
        return texts.get(key, parameters);
    }

    PrintWriter out() {
        return out;
    }

    void print(String line) {
        out.println(line);
        out.flush();
    }

    /** Who works here, for the history. */
    String operator() {
        return System.getProperty("user.name", "?");
    }

    /** In the platform's journal, once {@link #imports} has found the database fit. */
    void writeDown(String action, String target, String reason) {
        try {
            new WritingFromTerminal(new OwningDatabase(settings()))
                    .write(new ActionPerformed(operator() + " (terminal)", action, target, reason));
        } catch (SQLException e) {
            throw new Stopped(Exit.BROKEN_OFF, text("cli.brokenOff", String.valueOf(e.getMessage())));
        }
    }

    /** What is declared, without asking the database. */
    Imports declared() {
        return new Importing(new OwningDatabase(settings()));
    }

    DataSet dataSet(String key) {
        return declared().find(key).orElseThrow(() -> new Stopped(Exit.USAGE, text("cli.unknownDataSet", key)));
    }

    /** The imports, on a database that has the schema of this build. */
    Imports imports() {
        Settings settings = settings();
        List<String> missing = NEEDED.stream()
                .filter(name -> settings.find(name).isEmpty())
                .map(Desk::variable)
                .toList();
        if (!missing.isEmpty()) {
            throw new Stopped(Exit.NO_DATABASE, text("cli.missing", String.join(", ", missing)));
        }
        OwningDatabase database = new OwningDatabase(settings);
        try (Connection connection = database.open()) {
            connection.setReadOnly(true);
        } catch (SQLException e) {
            throw new Stopped(
                    Exit.NO_DATABASE,
                    text("cli.unreachable", settings.get("vivrou.database.url"), String.valueOf(e.getMessage())));
        }
        if (!new MigratingDatabase(database).isUpToDate()) {
            throw new Stopped(Exit.OTHER_SCHEMA, text("cli.schema"));
        }
        return new Importing(database);
    }

    private static Settings settings() {
        return new Settings(name -> Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(variable(name)))));
    }

    private static String variable(String name) {
        return name.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
