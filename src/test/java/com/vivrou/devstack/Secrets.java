package com.vivrou.devstack;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords that the servers of one stack use among themselves: made up at the first start, kept beside its data. */
final class Secrets {
    private final Path file;
    private final Properties values = new Properties();

    Secrets(Path data) throws IOException {
        file = data.resolve("secrets.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
    }

    String of(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String made = HexFormat.of().formatHex(random);
        values.setProperty(name, made);
        store();
        return made;
    }

    private void store() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, null);
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
