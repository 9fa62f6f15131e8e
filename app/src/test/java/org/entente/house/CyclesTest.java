package org.entente.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CyclesTest {
    @ParameterizedTest
    @ValueSource(strings = {"model", "persistence", "resources", "app"})
    void packagesFormNoCycle(String module) {
        var root = "org.entente." + module;
        var rule = slices().assignedFrom(new PackagesOf(root)).should().beFreeOfCycles();

        Architecture.holds(
                rule,
                "package %s; public final class Planted { %s.deep.Other other; }"
                        .formatted(root, root),
                "package %s.deep; public final class Other { %s.Planted planted; }"
                        .formatted(root, root));
    }

    /// Each package of a module is a slice, the root package too.
    private record PackagesOf(String root) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var name = type.getPackageName();
            return (name.equals(root) || name.startsWith(root + "."))
                            && !Architecture.isGenerated(type)
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + root;
        }
    }
}
