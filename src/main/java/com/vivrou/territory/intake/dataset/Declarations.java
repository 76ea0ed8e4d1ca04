package com.vivrou.territory.intake.dataset;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every data set that is declared: the files in {@code territory/datasets}. */
public final class Declarations {
    private static final String FOLDER = "territory/datasets";
    private static final String ENDING = ".yaml";
    private static final String READERS = "com.vivrou.territory.intake.reader.";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, Declaration> declarations;

    private Declarations(Map<String, Declaration> declarations) {
        this.declarations = new LinkedHashMap<>();
        declarations.values().stream()
                .sorted(Comparator.comparingInt(Declaration::order).thenComparing(Declaration::key))
                .forEach(declaration -> this.declarations.put(declaration.key(), declaration));
    }

    /** Those of the application: of every folder of that name on the class path. */
    public static Declarations load() {
        Map<String, Declaration> declarations = new LinkedHashMap<>();
        try {
            for (URL folder :
                    Collections.list(Declarations.class.getClassLoader().getResources(FOLDER))) {
                read(folder.toURI(), declarations);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        if (declarations.isEmpty()) {
            throw new IllegalStateException("The application was built without " + FOLDER + ".");
        }
        return new Declarations(declarations);
    }

    /** In the order in which they build on each other. */
    public List<Declaration> list() {
        return List.copyOf(declarations.values());
    }

    public Optional<Declaration> find(String key) {
        return Optional.ofNullable(declarations.get(key));
    }

    /** How figures of an indicator are joined when communes merge: as the first data set that declares it says. */
    public Declaration.Merge mergeOf(String indicator) {
        return declarations.values().stream()
                .flatMap(declaration -> declaration.find(indicator).stream())
                .findFirst()
                .map(Declaration.Measured::merge)
                .orElse(Declaration.Merge.FIRST);
    }

    /** The reader that a declaration names. */
    public static DataSetReader reader(Declaration declaration) {
        try {
            return Class.forName(READERS + declaration.reader())
                    .asSubclass(DataSetReader.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    declaration.key() + ENDING + " names the reader " + declaration.reader() + ", which is not there.",
                    e);
        }
    }

    private static void read(URI folder, Map<String, Declaration> declarations) throws IOException {
        if (folder.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                readFiles(jar.getPath("/" + FOLDER), declarations);
            }
        } else {
            readFiles(Path.of(folder), declarations);
        }
    }

    private static void readFiles(Path folder, Map<String, Declaration> declarations) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                Declaration declaration = read(file);
                declarations.put(declaration.key(), declaration);
            }
        }
    }

    private static Declaration read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream content = Files.newInputStream(file)) {
            JsonNode fields = YAML.readTree(content);
            ((ObjectNode) fields).put("key", name.substring(0, name.length() - ENDING.length()));
            return YAML.treeToValue(fields, Declaration.class);
        } catch (IOException e) {
            throw new IOException("The declaration " + name + " is not readable: " + e.getMessage(), e);
        }
    }
}
