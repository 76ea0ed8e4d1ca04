package com.vivrou.platform.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was typed wrong, in the operator's language. */
record Mistake(Desk desk) {
    String words(ParameterException failure) {
        if (failure instanceof MissingParameterException missing) {
            return desk.text(
                    "cli.mistake.missing",
                    missing.getMissing().stream().map(each -> each.paramLabel()).collect(Collectors.joining(", ")));
        }
        if (failure instanceof UnmatchedArgumentException unknown) {
            return desk.text("cli.mistake.unknown", String.join(" ", unknown.getUnmatched()));
        }
        String value = failure.getValue();
        return value == null
                ? desk.text("cli.mistake.other", String.valueOf(failure.getMessage()))
                : desk.text("cli.mistake.value", value);
    }
}
