package com.vivrou.territory.intake;

import com.vivrou.kernel.Fingerprint;
import com.vivrou.territory.Commune;
import com.vivrou.territory.Pack;
import com.vivrou.territory.PackProblem;
import com.vivrou.territory.PackReading;
import com.vivrou.territory.PackReport;
import com.vivrou.territory.TerritoryProfile;
import com.vivrou.territory.intake.ContoursReader.Outlines;
import com.vivrou.territory.intake.MetaReader.Column;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads one folder {@code tenants/<slug>} to the end, whatever it meets, so that one reading finds all that is wrong. */
public final class PackReader {
    /** Changes when equal files are to be imported again because they are read otherwise. */
    private static final byte[] READING = "1".getBytes(StandardCharsets.US_ASCII);

    private static final List<String> CONTENT = List.of("content/fr/presentation.md", "content/en/presentation.md");

    private static final List<String> FIGURES = List.of(MetaReader.FILE, CommunesReader.FILE, ContoursReader.FILE);

    private final Path folder;
    private final Findings findings = new Findings();
    private final MessageDigest digest = Fingerprint.begin();

    private PackReader(Path folder) {
        this.folder = folder;
    }

    public static PackReading read(Path folder, Predicate<String> isTheme) {
        return new PackReader(folder).read(isTheme);
    }

    private PackReading read(Predicate<String> isTheme) {
        digest.update(READING);
        String slug = folder.toAbsolutePath().normalize().getFileName().toString();
        Optional<YamlFields> identity = yaml(ProfileReader.FILE);
        if (FIGURES.stream().noneMatch(name -> Files.exists(folder.resolve(name)))) {
            return withoutFigures(slug, identity, isTheme);
        }
        Optional<YamlFields> meta = yaml(MetaReader.FILE);
        Optional<PackFile> table = file(CommunesReader.FILE);
        Optional<PackFile> contours = file(ContoursReader.FILE);
        checkContent();
        Optional<TerritoryProfile> profile = identity.map(fields -> ProfileReader.read(fields, slug, isTheme));
        if (profile.isEmpty() || meta.isEmpty() || table.isEmpty()) {
            return refused(slug);
        }
        Map<String, Column> columns = MetaReader.columns(meta.get());
        int vintage = MetaReader.vintage(meta.get());
        CommunesReader reader = new CommunesReader(columns, profile.get(), findings);
        List<Commune> communes = reader.read(table.get(), profile.get().members());
        Outlines outlines = contours.map(file -> new ContoursReader(findings).read(file, communes))
                .orElseGet(() -> new Outlines(Map.of(), ""));
        if (findings.hasErrors()) {
            return refused(slug);
        }
        Coordinates.reportFarAway(communes, findings);
        Pack pack = new Pack(
                profile.get(),
                vintage,
                communes,
                reader.indicators(),
                outlines.geometries(),
                outlines.source(),
                Fingerprint.end(digest));
        return new PackReading(Optional.of(pack), new PackReport(slug, findings.list()));
    }

    /** A territory that leaves all figures to the national atlas. */
    private PackReading withoutFigures(String slug, Optional<YamlFields> identity, Predicate<String> isTheme) {
        checkContent();
        Optional<TerritoryProfile> profile = identity.map(fields -> ProfileReader.read(fields, slug, isTheme));
        if (profile.isEmpty() || findings.hasErrors()) {
            return refused(slug);
        }
        Pack pack = new Pack(profile.get(), 0, List.of(), List.of(), Map.of(), "", Fingerprint.end(digest));
        return new PackReading(Optional.of(pack), new PackReport(slug, findings.list()));
    }

    private PackReading refused(String slug) {
        return new PackReading(Optional.empty(), new PackReport(slug, findings.list()));
    }

    private Optional<YamlFields> yaml(String name) {
        return file(name).flatMap(file -> YamlFields.read(file, findings));
    }

    private Optional<PackFile> file(String name) {
        return PackFile.read(folder, name, findings, digest);
    }

    private void checkContent() {
        for (String name : CONTENT) {
            if (Files.isRegularFile(folder.resolve(name))) {
                PackFile.read(folder, name, findings, Fingerprint.begin());
            } else {
                findings.add(PackProblem.CONTENT_MISSING, name);
            }
        }
    }
}
