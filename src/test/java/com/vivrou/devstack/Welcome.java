package com.vivrou.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a person reads when Vivrou is open. */
final class Welcome {
    private Welcome() {}

    static String text(DevStack stack) {
        StringBuilder text = new StringBuilder("\nVivrou is ready\n\n");
        line(text, "Portal", stack.portalUrl());
        slugs(stack.settings().directory()).forEach(slug -> line(text, slug, stack.territoryUrl(slug)));
        line(text, "Console", stack.consoleUrl());
        line(text, "Keycloak", stack.keycloakUrl());
        line(text, "Mailbox", stack.mailboxUrl());
        line(text, "Database", stack.settings().databaseUrl("vivrou"));
        line(text, "Logs", stack.settings().logs().toString());
        text.append("\nDemo accounts, password ").append(DemoAccounts.PASSWORD).append("\n\n");
        for (DemoTerritory territory : DemoTerritory.values()) {
            territory.people().forEach(person -> account(text, person));
        }
        account(text, DemoAccounts.PLATFORM_ADMIN);
        text.append("\nCtrl-C stops everything.");
        return text.toString();
    }

    private static void account(StringBuilder text, DemoPerson person) {
        text.append(String.format("  %-34s %s%n", person.email(), person.purpose()));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format("  %-18s %s%n", name, value));
    }

    static List<String> slugs(Path directory) {
        Path tenants = directory.resolve("tenants");
        if (!Files.isDirectory(tenants)) {
            return List.of();
        }
        try (Stream<Path> packs = Files.list(tenants)) {
            return packs.filter(Files::isDirectory)
                    .map(pack -> pack.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
