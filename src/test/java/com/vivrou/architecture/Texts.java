package com.vivrou.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The texts of every feature, by feature, language and key. */
record Texts(Map<String, Map<String, Map<String, String>>> byFeature) {

    static final Set<String> LANGUAGES = new TreeSet<>(Set.of("fr", "en"));
    static final String MESSAGES = "src/main/resources/messages";

    static Texts of(Project project) {
        Map<String, Map<String, Map<String, String>>> byFeature = new TreeMap<>();
        for (Path file : project.files(MESSAGES, Project.named(".properties"))) {
            String name = file.getFileName().toString().replace(".properties", "");
            int underscore = name.lastIndexOf('_');
            String feature = underscore < 0 ? name : name.substring(0, underscore);
            String language = underscore < 0 ? "" : name.substring(underscore + 1);
            byFeature.computeIfAbsent(feature, none -> new TreeMap<>()).put(language, load(file));
        }
        return new Texts(byFeature);
    }

    Set<String> features() {
        return byFeature.keySet();
    }

    /** Every key of a feature, in whichever language it stands. */
    Set<String> keys(String feature) {
        Set<String> keys = new TreeSet<>();
        byFeature.getOrDefault(feature, Map.of()).values().forEach(texts -> keys.addAll(texts.keySet()));
        return keys;
    }

    Map<String, String> in(String feature, String language) {
        return byFeature.getOrDefault(feature, Map.of()).getOrDefault(language, Map.of());
    }

    private static Map<String, String> load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
