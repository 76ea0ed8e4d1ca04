package com.vivrou.content.domain;

import com.vivrou.content.Presentation;
import com.vivrou.content.Presentations;
import com.vivrou.kernel.Settings;
import com.vivrou.kernel.VisitorLanguage;
import com.vivrou.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Reads presentations from the territories' packs, and again when their files change. */
@ApplicationScoped
class PackPresentations implements Presentations {
    private static final Logger LOG = Logger.getLogger(PackPresentations.class.getName());
    private static final Presentation NONE = new Presentation("", List.of(), "", "", "", List.of());

    private final Map<Path, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    private Settings settings;

    @Inject
    private CurrentTenant currentTenant;

    private record Kept(Presentation presentation, long changedAt) {}

    @Override
    public Presentation of(Locale language) {
        Path content = settings.tenantsDirectory()
                .resolve(currentTenant.required().slug())
                .resolve("content");
        return Stream.of(VisitorLanguage.supported(language), Locale.FRENCH)
                .map(locale -> content.resolve(locale.getLanguage()).resolve("presentation.md"))
                .map(this::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(NONE);
    }

    private Optional<Presentation> find(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            long changedAt = Files.getLastModifiedTime(file).toMillis();
            Kept before = kept.get(file);
            if (before != null && before.changedAt() == changedAt) {
                return Optional.of(before.presentation());
            }
            Presentation presentation = ReadingPresentation.read(Files.readString(file));
            kept.put(file, new Kept(presentation, changedAt));
            return Optional.of(presentation);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "A presentation cannot be read: " + file, e);
            return Optional.empty();
        }
    }
}
