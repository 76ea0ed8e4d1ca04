package com.vivrou.platform.cli;

import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.territory.Imports.ImportRunningException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code java -jar vivrou-admin.jar}: official open data in, and roads prepared, from a terminal. */
@Command(name = AdminCommand.NAME)
public final class AdminCommand implements Runnable {
    static final String NAME = "vivrou-admin";
    private static final String LANGUAGE = "--lang";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.help")
    private boolean isHelpAsked;

    /** Read before everything else, so that even a mistake is told in this language. */
    @Option(names = LANGUAGE, paramLabel = "fr|en", scope = ScopeType.INHERIT, descriptionKey = "cli.lang")
    private String lang = "";

    private AdminCommand() {}

    public static void main(String[] arguments) {
        // What goes wrong is told once, in words: libraries keep their lines to themselves.
        LogManager.getLogManager().reset();
        System.exit(run(List.of(arguments), printer(FileDescriptor.out), printer(FileDescriptor.err), isTerminal()));
    }

    /** Runs a command as a terminal does. */
    static int run(List<String> arguments, PrintWriter out, PrintWriter err, boolean isTerminal) {
        Locale language = language(arguments);
        Locale.setDefault(language);
        Desk desk = new Desk(language, out);
        return commandLine(desk, isTerminal).setOut(out).setErr(err).execute(arguments.toArray(new String[0]));
    }

    static CommandLine commandLine(Desk desk, boolean isTerminal) {
        CommandLine line = new CommandLine(new AdminCommand())
                .addSubcommand(new ImportCommand(desk, isTerminal))
                .addSubcommand(new DataSetsCommand(desk))
                .addSubcommand(new HistoryCommand(desk))
                .addSubcommand(new PutBackCommand(desk))
                .addSubcommand(new StatusCommand(desk))
                .addSubcommand(new RoadsCommand(desk))
                .addSubcommand(new CompletionCommand(desk));
        line.setResourceBundle(ResourceBundle.getBundle("messages.platform", desk.language()));
        describe(line, desk);
        line.getSubcommands().values().forEach(each -> describe(each, desk));
        line.setParameterExceptionHandler((failure, arguments) -> {
            CommandLine asked = failure.getCommandLine();
            asked.getErr().println(new Mistake(desk).words(failure));
            asked.getErr()
                    .println(desk.text("cli.seeHelp", asked.getCommandSpec().qualifiedName()));
            asked.getErr().flush();
            return Exit.USAGE.code();
        });
        line.setExecutionExceptionHandler((failure, asked, parsed) -> {
            Stopped stopped = stopped(failure, desk);
            asked.getErr().println(stopped.reason());
            asked.getErr().flush();
            return stopped.exit().code();
        });
        return line;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static void describe(CommandLine line, Desk desk) {
        String name = line.getCommandName();
        Map<String, String> exits = new LinkedHashMap<>();
        for (Exit exit : Exit.values()) {
            exits.put(Integer.toString(exit.code()), desk.text(exit.key()));
        }
        line.getCommandSpec()
                .usageMessage()
                .autoWidth(true)
                .synopsisHeading(desk.text("cli.synopsis") + " ")
                .description(desk.text("cli.description." + name))
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%n" + desk.text("cli.commands") + "%n")
                .exitCodeListHeading("%n" + desk.text("cli.exits") + "%n")
                .exitCodeList(exits)
                .footerHeading("%n")
                .footer(desk.text("cli.settings"));
    }

    private static Stopped stopped(Exception failure, Desk desk) {
        if (failure instanceof Stopped stopped) {
            return stopped;
        }
        if (failure instanceof ImportRunningException) {
            return new Stopped(Exit.BUSY, desk.text("import.busy"));
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new Stopped(Exit.BROKEN_OFF, desk.text("cli.brokenOff", String.valueOf(cause.getMessage())));
    }

    /** What {@code --lang} says, else what the terminal's language is, else French. */
    private static Locale language(List<String> arguments) {
        int asked = arguments.indexOf(LANGUAGE);
        Stream<String> given = Stream.concat(
                arguments.stream()
                        .filter(each -> each.startsWith(LANGUAGE + "="))
                        .map(each -> each.substring(LANGUAGE.length() + 1)),
                asked >= 0 && asked + 1 < arguments.size() ? Stream.of(arguments.get(asked + 1)) : Stream.of());
        Stream<String> terminal = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(System::getenv)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .filter(value -> !value.isEmpty())
                .map(value -> value.replaceAll("[_.@-].*", ""));
        return Stream.concat(given, terminal)
                .flatMap(language -> VisitorLanguage.find(language).stream())
                .findFirst()
                .orElse(Locale.FRENCH);
    }

    private static boolean isTerminal() {
        return System.console() != null;
    }

    /** In the terminal's own encoding; in UTF-8 when that is one without accents, as where no language is set. */
    private static PrintWriter printer(FileDescriptor to) {
        Charset charset = Stream.of("sun.stdout.encoding", "native.encoding")
                .flatMap(name -> Optional.ofNullable(System.getProperty(name)).stream())
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(each -> !each.equals(StandardCharsets.US_ASCII))
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), charset), true);
    }
}
