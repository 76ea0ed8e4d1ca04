package com.vivrou.devstack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;

/** The application as it was built, and in it the tests that want to run inside. */
public final class VivrouDeployment {
    /** Folders of test classes that need what only the tests' own process has, or that are broken on purpose. */
    private static final List<String> LEFT_OUT = List.of("architecture", "bench", "devstack", "journeys");

    private static final List<Class<?>> ALSO_NEEDED =
            List.of(ContainerTest.class, VivrouDeployment.class, ContainerDoor.class, ContainerDoor.Runner.class);

    private static @Nullable WebArchive war;

    private VivrouDeployment() {}

    public static synchronized WebArchive war() {
        WebArchive built = war;
        if (built == null) {
            built = build();
            war = built;
        }
        return built;
    }

    private static WebArchive build() {
        WebArchive archive = ShrinkWrap.createFromZipFile(
                WebArchive.class,
                StackSettings.projectDirectory().resolve("target/vivrou.war").toFile());
        Path classes = location(VivrouDeployment.class).toPath();
        Path features = classes.resolve("com/vivrou");
        try (Stream<Path> files = Files.walk(features)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !LEFT_OUT.contains(
                            features.relativize(file).getName(0).toString()))
                    .forEach(file -> archive.addAsWebInfResource(file.toFile(), "classes/" + classes.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ALSO_NEEDED.forEach(archive::addClass);
        return archive.addAsLibraries(location(Assertions.class), location(ByteBuddy.class));
    }

    private static File location(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
