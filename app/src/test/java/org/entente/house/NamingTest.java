package org.entente.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;

import org.junit.jupiter.api.Test;

import java.util.List;

final class NamingTest {
    private static final List<String> EMPTY_WORDS =
            List.of(
                    "Impl",
                    "Manager",
                    "Helper",
                    "Util",
                    "Utils",
                    "Base",
                    "Data",
                    "Info",
                    "Processor",
                    "Handler");

    @Test
    void namesSayWhatAThingIs() {
        var rule =
                noClasses()
                        .that(Architecture.OURS)
                        .should()
                        .haveNameMatching(
                                ".*[a-z](%s)(\\$.*)?".formatted(String.join("|", EMPTY_WORDS)));

        for (var suffix : EMPTY_WORDS) {
            Architecture.holds(
                    rule, "package org.entente.app; final class Planted%s {}".formatted(suffix));
        }
    }

    @Test
    void recordsSayNameAndNotGetName() {
        var rule = noMethods().that(areOfRecordsAlone()).should().haveNameMatching("get[A-Z].*");

        Architecture.holds(
                rule,
                "package org.entente.model.plan; record Planted(String name) {"
                        + " String getName() { return name; } }");
    }

    /// What an interface of a library demands has the library's name.
    private static DescribedPredicate<JavaMethod> areOfRecordsAlone() {
        return DescribedPredicate.describe(
                "are declared by a record alone",
                method ->
                        method.getOwner().isAssignableTo(Record.class)
                                && method.getOwner().getAllRawInterfaces().stream()
                                        .flatMap(type -> type.getMethods().stream())
                                        .noneMatch(
                                                asked -> asked.getName().equals(method.getName())));
    }
}
