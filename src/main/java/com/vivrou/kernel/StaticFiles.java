package com.vivrou.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Stylesheets, scripts, fonts and drawings, each under an address that holds the hash of its content, so that a browser keeps it
 * for ever: {@code css/public.css} is {@code /statique/css/public.1a2b3c4d5e6f.css}.
 */
@Named
@ApplicationScoped
public class StaticFiles {
    private static final Pattern PLAIN = Pattern.compile("(css|js|fonts|img)/[a-z0-9-]+\\.[a-z0-9]+");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

    private final Map<String, StaticFile> files = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException when there is no such file: a page or a theme names it wrongly */
    public String url(String path) {
        StaticFile file =
                find(path).orElseThrow(() -> new IllegalArgumentException("There is no static file " + path + "."));
        int dot = path.lastIndexOf('.');
        return "/statique/" + path.substring(0, dot) + "." + file.hash() + path.substring(dot);
    }

    public Optional<StaticFile> find(String path) {
        StaticFile known = files.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<StaticFile> file = PLAIN.matcher(path).matches() ? read(path) : Optional.empty();
        file.ifPresent(found -> files.put(path, found));
        return file;
    }

    /** Comments explain a stylesheet to us, not to browsers. */
    private static byte[] withoutComments(byte[] stylesheet) {
        return COMMENT.matcher(new String(stylesheet, StandardCharsets.UTF_8))
                .replaceAll("")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<StaticFile> read(String path) {
        String resource = (path.startsWith("fonts/") ? "/themes/" : "/statique/") + path;
        try (InputStream content = StaticFiles.class.getResourceAsStream(resource)) {
            return content == null
                    ? Optional.empty()
                    : Optional.of(StaticFile.of(
                            path.endsWith(".css") ? withoutComments(content.readAllBytes()) : content.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
