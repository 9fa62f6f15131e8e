package org.entente.persistence.h2;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HexFormat;

/// A file name for the database engine in which the folder is spelled in hexadecimal. The user
/// chooses where the library lies, and a `;` in a database address begins settings, among them
/// statements that run at once; spelled so, no folder can say anything but its name. Below it lies
/// the engine's asynchronous file access, which alone survives an interrupted thread.
public final class FolderPath extends FilePathWrapper {
    private static final String SCHEME = "folder";
    private static final String BELOW = "async:";

    /// The name of a database in that folder. The folder must be absolute, the name the program's
    /// own.
    static String name(Path folder, String database) {
        return encode(folder.toString() + "/" + database);
    }

    private static String encode(String path) {
        var slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        var folder = path.substring(0, Math.max(slash, 0));
        return SCHEME
                + ":"
                + HexFormat.of().formatHex(folder.getBytes(UTF_8))
                + "/"
                + path.substring(slash + 1);
    }

    private static String decode(String name) {
        var slash = name.indexOf('/');
        var folder = HexFormat.of().parseHex(name, SCHEME.length() + 1, slash);
        return new String(folder, UTF_8) + name.substring(slash);
    }

    static void register() {
        FilePath.register(new FolderPath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    /// The engine's own log of errors may hold what the user wrote, in clear, so it goes nowhere.
    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        return toString().endsWith(".trace.db")
                ? OutputStream.nullOutputStream()
                : super.newOutputStream(append);
    }

    @Override
    protected FilePath unwrap(String path) {
        return FilePath.get(BELOW + decode(path));
    }

    @Override
    public FilePathWrapper wrap(FilePath base) {
        return getPath(encode(base.toString().substring(BELOW.length())));
    }
}
