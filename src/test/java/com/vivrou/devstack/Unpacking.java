package com.vivrou.devstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks a server once: a half-unpacked one never carries the final name. */
final class Unpacking {
    private Unpacking() {}

    /** The content of a {@code .txz}. */
    static void tarXz(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream entries =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            unpack(entries, target, 0);
        }
    }

    /** The content of a zip's only top folder. */
    static void zip(Path packed, Path target) throws IOException {
        try (ZipArchiveInputStream entries =
                new ZipArchiveInputStream(new BufferedInputStream(Files.newInputStream(packed)))) {
            unpack(entries, target, 1);
        }
    }

    private static <E extends ArchiveEntry> void unpack(ArchiveInputStream<E> entries, Path target, int foldersToDrop)
            throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        deleteTree(unfinished);
        Files.createDirectories(unfinished);
        for (E entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            Path name = Path.of(entry.getName());
            if (name.getNameCount() <= foldersToDrop) {
                continue;
            }
            Path file = unfinished
                    .resolve(name.subpath(foldersToDrop, name.getNameCount()))
                    .normalize();
            if (!file.startsWith(unfinished)) {
                throw new IOException("An entry leads outside of the archive: " + name);
            }
            write(entries, entry, file);
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(InputStream content, ArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry instanceof TarArchiveEntry link && link.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(link.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if (isProgram(entry, file)) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    private static boolean isProgram(ArchiveEntry entry, Path file) {
        return entry instanceof TarArchiveEntry packed
                ? (packed.getMode() & 0100) != 0
                : file.getFileName().toString().endsWith(".sh");
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path folder, @org.jspecify.annotations.Nullable IOException problem) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
