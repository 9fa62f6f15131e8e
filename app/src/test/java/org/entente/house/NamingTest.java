package org.entente.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

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
        var rule =
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAssignableTo(Record.class)
                        .should()
                        .haveNameMatching("get[A-Z].*");

        Architecture.holds(
                rule,
                "package org.entente.model.plan; record Planted(String name) {"
                        + " String getName() { return name; } }");
    }
}
