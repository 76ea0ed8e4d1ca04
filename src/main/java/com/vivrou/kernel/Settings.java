package com.vivrou.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting of the application, read through MicroProfile Config: a system property {@code vivrou.public.url} or an
 * environment variable {@code VIVROU_PUBLIC_URL}. The README lists them.
 */
@ApplicationScoped
public class Settings {
    private final Function<String, Optional<String>> values;

    /** In the server: what MicroProfile Config finds. */
    public Settings() {
        this(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    }

    /** On a command line: what its caller finds. */
    public Settings(Function<String, Optional<String>> values) {
        this.values = values;
    }

    /** Names of the required settings that have no value; empty when the application can start. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (String name : RequiredSettings.NAMES) {
            if (find(name).isEmpty()) {
                missing.add(name);
            }
        }
        return List.copyOf(missing);
    }

    /** The portal's address: it gives scheme, platform domain and port of every other address. */
    public URI publicUrl() {
        return URI.create(get("vivrou.public.url"));
    }

    public Path tenantsDirectory() {
        return Path.of(get("vivrou.tenants.dir"));
    }

    /** @throws IllegalStateException naming the setting when it has no value */
    public String get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("The setting " + name + " has no value."));
    }

    public String get(String name, String fallback) {
        return find(name).orElse(fallback);
    }

    public Optional<String> find(String name) {
        return values.apply(name).filter(value -> !value.isBlank());
    }
}
