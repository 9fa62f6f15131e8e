package org.entente.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;

import org.entente.house.Sources.Source;

import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;

/// How big a piece of code may be: no bigger than a reader can hold.
final class Limits {
    static final int FILE = 400;
    static final int METHOD = 40;
    static final int PARAMETERS = 5;
    static final int COMPONENTS = 8;
    static final int BRANCHING = 10;
    static final int LINE = 100;

    /// Joins everything to everything, so its constructors and factories may take more.
    private static final String COMPOSITION = "CompositionRoot.java";

    private final Source source;
    private final List<String> lines;
    private final List<String> breaches = new ArrayList<>();

    private Limits(Source source) {
        this.source = source;
        this.lines = source.codeLines();
    }

    /// One sentence for each limit that the file breaks.
    static List<String> breaches(Source source) {
        var limits = new Limits(source);
        limits.checkFile();
        new Walk(limits).scan(source.unit(), null);
        return limits.breaches;
    }

    private void checkFile() {
        check("the file", 1, "code lines", code(1, lines.size()), FILE);
        var all = source.text().lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).startsWith("import ")) {
                check("the line", i + 1, "characters", all.get(i).length(), LINE);
            }
        }
    }

    private void checkMethod(MethodTree method, int parameters) {
        var name = method.getName().toString();
        var first = source.firstLine(method);
        check(name, first, "code lines", code(first, source.lastLine(method)), METHOD);
        if (!source.path().endsWith(COMPOSITION)) {
            check(name, first, "parameters", method.getParameters().size(), parameters);
        }
        if (method.getBody() != null) {
            check(name, first, "branches", Branching.of(method.getBody()), BRANCHING);
        }
    }

    private void checkRecord(ClassTree type) {
        var components =
                type.getMembers().stream()
                        .filter(VariableTree.class::isInstance)
                        .map(member -> ((VariableTree) member).getModifiers().getFlags())
                        .filter(flags -> !flags.contains(Modifier.STATIC))
                        .count();
        var name = type.getSimpleName().toString();
        check(name, source.firstLine(type), "components", (int) components, COMPONENTS);
    }

    private int code(int first, int last) {
        return (int)
                lines.subList(first - 1, Math.min(last, lines.size())).stream()
                        .filter(line -> !line.isBlank())
                        .count();
    }

    private void check(String what, int line, String unit, int found, int allowed) {
        if (found > allowed) {
            breaches.add(
                    "%s:%d: %s has %d %s, at most %d"
                            .formatted(source.path(), line, what, found, unit, allowed));
        }
    }

    private static final class Walk extends TreeScanner<Void, Void> {
        private final Limits limits;
        private boolean isRecord;

        Walk(Limits limits) {
            this.limits = limits;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            var makesRecord = isRecord && method.getReturnType() == null;
            limits.checkMethod(method, makesRecord ? COMPONENTS : PARAMETERS);
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            var outer = isRecord;
            isRecord = type.getKind() == Tree.Kind.RECORD;
            if (isRecord) {
                limits.checkRecord(type);
            }
            super.visitClass(type, null);
            isRecord = outer;
            return null;
        }
    }
}
