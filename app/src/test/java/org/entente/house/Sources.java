package org.entente.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Java files as syntax trees, parsed by the compiler's own parser.
final class Sources {
    private static final Pattern STRINGS_AND_COMMENTS =
            Pattern.compile(
                    "\"\"\"(?:[^\"\\\\]|\\\\[\\s\\S]|\"(?!\"\"))*+\"\"\""
                            + "|\"(?:[^\"\\\\\n]|\\\\.)*+\""
                            + "|'(?:[^'\\\\\n]|\\\\.)*+'"
                            + "|//[^\n]*+"
                            + "|/\\*[\\s\\S]*?\\*/");

    private Sources() {}

    /// One parsed file. Lines are counted from 1.
    record Source(String path, CompilationUnitTree unit, SourcePositions positions, String text) {
        /// Each line without its comments.
        List<String> codeLines() {
            return replaced(string -> string);
        }

        /// Each line without its comments and without what stands in strings.
        List<String> bareLines() {
            return replaced(string -> "\"" + newlines(string) + "\"");
        }

        private List<String> replaced(UnaryOperator<String> strings) {
            Function<MatchResult, String> replacement =
                    found ->
                            found.group().startsWith("/")
                                    ? newlines(found.group())
                                    : strings.apply(found.group());
            return STRINGS_AND_COMMENTS
                    .matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found)))
                    .lines()
                    .toList();
        }

        private static String newlines(String text) {
            return "\n".repeat((int) text.chars().filter(letter -> letter == '\n').count());
        }

        int firstLine(Tree tree) {
            return line(positions.getStartPosition(unit, tree));
        }

        int lastLine(Tree tree) {
            return line(positions.getEndPosition(unit, tree) - 1);
        }

        private int line(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }
    }

    static List<Source> parse(List<Path> files) {
        return parsed(
                files.stream()
                        .map(file -> new Unit(Repository.path(file), Repository.text(file)))
                        .toList());
    }

    /// A file that exists only in a test.
    static Source planted(String path, String text) {
        return parsed(List.of(new Unit(path, text))).getFirst();
    }

    private static List<Source> parsed(List<Unit> units) {
        var options = List.of("-proc:none");
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, _ -> {}, options, null, units);
        var positions = Trees.instance(task).getSourcePositions();
        var sources = new ArrayList<Source>();
        try {
            for (var unit : task.parse()) {
                var path = unit.getSourceFile().toUri().getPath().substring(1);
                var text = unit.getSourceFile().getCharContent(true).toString();
                sources.add(new Source(path, unit, positions, text));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(sources);
    }

    private static final class Unit extends SimpleJavaFileObject {
        private final String text;

        Unit(String path, String text) {
            super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
