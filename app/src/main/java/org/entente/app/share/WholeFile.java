package org.entente.app.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BooleanSupplier;

/// Writes a file under another name first, so that it is whole or as it was, also when cancelled.
public final class WholeFile {
    private WholeFile() {}

    public static void write(byte[] content, Path file, BooleanSupplier isCancelled)
            throws IOException {
        if (isCancelled.getAsBoolean()) {
            return;
        }
        var draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
