package org.entente.app;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Properties;

/// The entry of the jar. Compiled for Java 8, so that an older Java can still run it and say which
/// one Entente needs; then it makes the XML parsers strict, before one is loaded, and starts
/// `Main`.
public final class Launcher {
    private static final int NEEDED = 25;
    private static final int WRONG_USE = 2;

    private Launcher() {}

    public static void main(String[] arguments) throws Throwable {
        String running = System.getProperty("java.specification.version");
        if (release(running) < NEEDED) {
            System.err.printf(
                    "Entente needs Java %d or newer; this is Java %s.%n", NEEDED, running);
            System.exit(WRONG_USE);
        }
        strictXml();
        start(arguments);
    }

    /// The number of a release: 8 for `1.8`, 17 for `17`.
    static int release(String specification) {
        String number = specification.startsWith("1.") ? specification.substring(2) : specification;
        return Integer.parseInt(number);
    }

    /// Takes over each setting that the command line left open.
    static void strictXml() throws IOException {
        Properties settings = new Properties();
        ClassLoader loader = Launcher.class.getClassLoader();
        try (InputStream file =
                loader.getResourceAsStream("org/entente/resources/jaxp-strict.properties")) {
            settings.load(file);
        }
        for (String name : settings.stringPropertyNames()) {
            if (System.getProperty(name) == null) {
                System.setProperty(name, settings.getProperty(name));
            }
        }
    }

    private static void start(String[] arguments) throws Throwable {
        Class<?> main = Class.forName("org.entente.app.Main");
        try {
            main.getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
