package org.entente.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The files of the source tree; what a build or an editor left there does not count.
final class Repository {
    private static final Set<String> NOT_OURS =
            Set.of("target", ".git", ".idea", ".vscode", ".settings", "node_modules");

    private Repository() {}

    /// The folder that holds the parent POM, found from the folder that the test runs in.
    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("model"))
                || !Files.isRegularFile(folder.resolve("pom.xml"))) {
            var parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("The tests must run inside the source tree.");
            }
            folder = parent;
        }
        return folder;
    }

    /// Every file whose name ends so, in the order of their paths.
    static List<Path> files(String ending) {
        var found = new ArrayList<Path>();
        var visitor =
                new SimpleFileVisitor<Path>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        return NOT_OURS.contains(folder.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (file.getFileName().toString().endsWith(ending)) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                };
        try {
            Files.walkFileTree(root(), visitor);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.stream().sorted().toList();
    }

    static List<Path> javaFiles() {
        return files(".java");
    }

    /// The Java files of the product itself, without its tests.
    static List<Path> productFiles() {
        return javaFiles().stream().filter(file -> path(file).contains("/src/main/")).toList();
    }

    /// The path as the rules write it: from the root, with slashes.
    static String path(Path file) {
        return root().relativize(file).toString().replace('\\', '/');
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
