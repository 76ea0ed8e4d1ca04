package com.vivrou.devstack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. For root, its programs run in a user namespace of their own, where they are nobody
 * yet still own the stack's files; where namespaces are forbidden they run as the user {@code nobody}.
 */
final class Unprivileged {
    private static final List<String> IN_NAMESPACE = List.of("unshare", "--user");
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");

    private Unprivileged() {}

    /** What to put before the command of a program that works in this directory. */
    static List<String> prefix(Path programs, Path data) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (succeeds(IN_NAMESPACE, "true")) {
            return IN_NAMESPACE;
        }
        giveToNobody(data);
        if (succeeds(AS_NOBODY, "test", "-x", programs.resolve("bin/postgres").toString())
                && succeeds(AS_NOBODY, "test", "-w", data.toString())) {
            return AS_NOBODY;
        }
        throw new StartFailure("PostgreSQL does not run as root, and no other user may enter " + data
                + ". Run Maven as an ordinary user, or keep the data elsewhere with -Dvivrou.data=/var/tmp/vivrou.");
    }

    private static void giveToNobody(Path data) throws IOException {
        UserPrincipal nobody =
                data.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.toList()) {
                Files.setOwner(file, nobody);
            }
        }
    }

    private static boolean succeeds(List<String> prefix, String... command) {
        try {
            Process process = new ProcessBuilder(
                            Stream.concat(prefix.stream(), Stream.of(command)).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(new File("/dev/null"))
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
