package com.vivrou.devstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;

/**
 * {@code mvn -Prun}: opens Vivrou on this machine and keeps it open until it is interrupted. When another terminal
 * builds the WAR anew, the application restarts with it.
 */
public final class Run {
    private Run() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            open();
        } catch (StartFailure e) {
            fail(String.valueOf(e.getMessage()));
        } catch (FileSystemException e) {
            String reason = e instanceof AccessDeniedException ? "no permission" : e.getReason();
            fail("Cannot use " + e.getFile() + (reason == null ? "" : ": " + reason) + ".");
        } catch (IOException e) {
            fail("Vivrou cannot start: " + e.getMessage());
        }
    }

    private static void open() throws IOException, InterruptedException {
        long since = System.nanoTime();
        Path home = StackSettings.runHome();
        Files.createDirectories(home);
        try (FileChannel lock =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (!isLocked(lock)) {
                throw new StartFailure("Vivrou already runs with the data in " + home + ".");
            }
            Leftovers leftovers = new Leftovers(home);
            leftovers.end();
            StackSettings settings = StackSettings.forRun();
            if (isReset()) {
                Unpacking.deleteTree(settings.data());
            }
            Progress.say("Starting Vivrou (data in " + settings.data() + ")");
            DevStack stack = DevStack.start(settings, () -> Progress.say("Vivrou has stopped."));
            leftovers.remember(stack.servers().family());
            Progress.done("In all", since);
            Progress.say(Welcome.text(stack));
            watch(stack, settings.war());
        }
    }

    private static boolean isReset() {
        String value = System.getProperty("vivrou.reset");
        return value != null && !value.equals("false");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void watch(DevStack stack, Path war) throws IOException, InterruptedException {
        FileTime deployed = Files.getLastModifiedTime(war);
        while (true) {
            Thread.sleep(1_000);
            stack.servers().checkAlive();
            FileTime now = Files.exists(war) ? Files.getLastModifiedTime(war) : deployed;
            if (now.compareTo(deployed) > 0 && now.toMillis() < System.currentTimeMillis() - 1_500) {
                deployed = now;
                redeploy(stack);
            }
        }
    }

    private static void redeploy(DevStack stack) throws IOException {
        long since = System.nanoTime();
        Progress.say("The WAR has changed");
        try {
            stack.servers().redeploy();
            Progress.done("The application is ready again", since);
        } catch (StartFailure e) {
            Progress.say("  " + e.getMessage());
        }
    }

    private static void fail(String reason) {
        Progress.say("");
        Progress.say("Vivrou did not start: " + reason);
        System.exit(1);
    }
}
