package com.vivrou.platform.domain;

import com.vivrou.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of the server that operators put large files in. Nothing outside it can be named: neither by going up nor
 * by a link.
 */
@ApplicationScoped
public class ImportFolder {
    private static final int DEPTH = 4;
    private static final int MOST = 500;

    @Inject
    private Settings settings;

    /** For the container. */
    ImportFolder() {}

    ImportFolder(Settings settings) {
        this.settings = settings;
    }

    public boolean isSet() {
        return root().isPresent();
    }

    /** Names of the files, relative to the folder. */
    public List<String> list() {
        Optional<Path> root = root();
        if (root.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root.get(), DEPTH)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> root.get().relativize(file).toString())
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .sorted()
                    .limit(MOST)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The file with this name inside the folder; empty for anything else. */
    public Optional<Path> find(String name) {
        Optional<Path> root = root();
        if (root.isEmpty() || name.isBlank()) {
            return Optional.empty();
        }
        try {
            Path file = root.get().resolve(name);
            boolean isInside = file.equals(file.normalize()) && file.startsWith(root.get());
            return isInside
                            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && file.toRealPath().equals(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Path> root() {
        return settings.find("vivrou.imports.dir").flatMap(folder -> {
            try {
                return Optional.of(Path.of(folder).toRealPath());
            } catch (IOException | InvalidPathException e) {
                return Optional.empty();
            }
        });
    }
}
