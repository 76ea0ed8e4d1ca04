package com.vivrou.platform.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the script that completes commands in bash and zsh. */
@Command(name = "generate-completion")
final class CompletionCommand implements Callable<Integer> {
    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.print(AutoComplete.bash(AdminCommand.NAME, spec.root().commandLine()));
        return Exit.DONE.code();
    }
}
