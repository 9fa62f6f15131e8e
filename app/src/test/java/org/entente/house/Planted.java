package org.entente.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.entente.app.workspace.Workspace;
import org.entente.model.plan.Plan;
import org.entente.persistence.PlanStore;
import org.entente.resources.TextKey;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Code that breaks a rule on purpose, in a package of the product; compiled when a test asks.
final class Planted {
    private static final Pattern PACKAGE = Pattern.compile("package ([a-z0-9.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum) (\\w+)");

    /// One class of each jar or folder that planted code may use.
    private static final List<Class<?>> USABLE =
            List.of(
                    Plan.class,
                    PlanStore.class,
                    TextKey.class,
                    Workspace.class,
                    org.jspecify.annotations.NullMarked.class,
                    org.pcollections.PMap.class,
                    org.jooq.DSLContext.class,
                    org.reactivestreams.Publisher.class,
                    org.h2.Driver.class,
                    javafx.beans.Observable.class,
                    javafx.application.Platform.class,
                    javafx.scene.control.Label.class,
                    org.apache.pdfbox.pdmodel.PDDocument.class);

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);

    private Planted() {}

    static JavaClasses classes(String... sources) {
        try {
            var folder = Files.createTempDirectory("planted");
            compile(folder, sources);
            var classes = new ClassFileImporter().importPath(folder);
            delete(folder);
            return classes;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void compile(Path folder, String... sources) {
        var options = List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-cp", classPath());
        var units = Stream.of(sources).map(Unit::new).toList();
        var messages = new StringWriter();
        var task = COMPILER.getTask(messages, FILES, null, options, null, units);
        if (!task.call()) {
            throw new IllegalArgumentException("Planted code must compile: " + messages);
        }
    }

    private static String classPath() {
        return USABLE.stream().map(Planted::home).collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            var source = type.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(source.toURI()).toString();
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("The class path must hold plain paths.", odd);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }

    private static String first(Pattern pattern, String source) {
        var matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("Planted code must name its package and type.");
        }
        return matcher.group(1);
    }

    private static final class Unit extends SimpleJavaFileObject {
        private final String source;

        Unit(String source) {
            super(
                    URI.create(
                            "string:///%s/%s.java"
                                    .formatted(
                                            first(PACKAGE, source).replace('.', '/'),
                                            first(TYPE, source))),
                    JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
