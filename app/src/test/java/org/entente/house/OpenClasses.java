package org.entente.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;

import org.entente.house.Sources.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.lang.model.element.Modifier;

/// Looks at the declarations of types: which classes anyone may extend, which public types say
/// nothing about themselves.
final class OpenClasses extends TreeScanner<Void, Void> {
    private static final Set<Modifier> CLOSED =
            Set.of(Modifier.FINAL, Modifier.SEALED, Modifier.NON_SEALED, Modifier.ABSTRACT);

    private final Source source;
    private final List<String> found = new ArrayList<>();

    private OpenClasses(Source source) {
        this.source = source;
    }

    /// Classes that are neither final nor sealed nor abstract.
    static List<String> of(Source source) {
        var walk = new OpenClasses(source);
        walk.scan(source.unit(), null);
        return walk.found;
    }

    /// Public types without a sentence above them.
    static List<String> silent(Source source) {
        var lines = source.text().lines().toList();
        return source.unit().getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .filter(type -> !isDescribed(lines, source.firstLine(type)))
                .map(type -> "%s: %s".formatted(source.path(), type.getSimpleName()))
                .toList();
    }

    private static boolean isDescribed(List<String> lines, int line) {
        return line > 1 && lines.get(line - 2).startsWith("///");
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        var flags = type.getModifiers().getFlags();
        if (type.getKind() == Tree.Kind.CLASS && flags.stream().noneMatch(CLOSED::contains)) {
            found.add("%s: %s".formatted(source.path(), type.getSimpleName()));
        }
        return super.visitClass(type, null);
    }

    /// An anonymous class is no declaration.
    @Override
    public Void visitNewClass(NewClassTree tree, Void unused) {
        if (tree.getClassBody() != null) {
            scan(tree.getClassBody().getMembers(), null);
        }
        return scan(tree.getArguments(), null);
    }
}
