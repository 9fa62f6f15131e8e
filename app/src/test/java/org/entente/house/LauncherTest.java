package org.entente.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.resources.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

import javax.tools.ToolProvider;

/// The entry of the jar, compiled here from its source as the build compiles it.
final class LauncherTest {
    private static final String SOURCE = "app/src/launcher/java/org/entente/app/Launcher.java";
    private static final int CLASS_FILE_OF_JAVA_8 = 52;

    @TempDir private Path classes;
    private final Map<String, String> before = new HashMap<>();

    @BeforeEach
    void compile() {
        var source = Repository.root().resolve(SOURCE).toString();
        var errors =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "--release",
                                "8",
                                "-Xlint:-options",
                                "-proc:none",
                                "-d",
                                classes.toString(),
                                source);
        assertThat(errors).isZero();
    }

    @BeforeEach
    void forgetSettings() {
        for (var name : settings().stringPropertyNames()) {
            var value = System.getProperty(name);
            if (value != null) {
                before.put(name, value);
            }
            System.clearProperty(name);
        }
    }

    @AfterEach
    void restoreSettings() {
        settings().stringPropertyNames().forEach(System::clearProperty);
        before.forEach(System::setProperty);
    }

    @Test
    void runsOnJava8() throws IOException {
        try (var file =
                new DataInputStream(
                        Files.newInputStream(classes.resolve("org/entente/app/Launcher.class")))) {
            file.readInt();
            file.readUnsignedShort();

            assertThat(file.readUnsignedShort()).isEqualTo(CLASS_FILE_OF_JAVA_8);
        }
    }

    @Test
    void readsTheReleaseOfOldAndNewJavas() throws Exception {
        var release = method("release", String.class);

        assertThat(List.of(release.invoke(null, "1.8"), release.invoke(null, "17")))
                .isEqualTo(List.of(8, 17));
    }

    @Test
    void makesEveryParserStrict() throws Exception {
        method("strictXml").invoke(null);

        assertThat(now()).isEqualTo(settings());
    }

    @Test
    void keepsWhatTheCommandLineSays() throws Exception {
        System.setProperty("jdk.xml.maxElementDepth", "7");

        method("strictXml").invoke(null);

        assertThat(System.getProperty("jdk.xml.maxElementDepth")).isEqualTo("7");
    }

    private Method method(String name, Class<?>... parameters) throws Exception {
        var parent = Resource.class.getClassLoader();
        var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, new OwnFirst(parent));
        var method =
                loader.loadClass("org.entente.app.Launcher").getDeclaredMethod(name, parameters);
        method.setAccessible(true);
        return method;
    }

    /// Hides the class that the build compiled.
    private static final class OwnFirst extends ClassLoader {
        OwnFirst(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals("org.entente.app.Launcher")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    private static Map<Object, Object> now() {
        return settings().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, System::getProperty));
    }

    private static Properties settings() {
        var settings = new Properties();
        try {
            settings.load(new StringReader(Resource.text("jaxp-strict.properties")));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return settings;
    }
}
