package org.entente.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.junit.jupiter.api.Test;

import java.util.Set;

final class ModelPurityTest {
    private static final String MODEL = "org.entente.model..";

    private static final String[] VALUES = {
        MODEL,
        "",
        "java.lang..",
        "java.util",
        "java.util.function",
        "java.util.stream",
        "java.util.regex",
        "java.time..",
        "java.math",
        "java.text",
        "java.nio.charset",
        "java.security",
        "org.jspecify..",
        "org.pcollections.."
    };

    /// What would give two answers to one question.
    private static final Set<String> FICKLE =
            Set.of(
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.nanoTime",
                    "java.lang.System.getProperty",
                    "java.lang.System.getenv",
                    "java.lang.Math.random",
                    "java.time.ZoneId.systemDefault",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.util.UUID.randomUUID",
                    "java.util.Locale.getDefault",
                    "java.util.TimeZone.getDefault");

    @Test
    void modelKnowsOnlyValues() {
        var rule =
                classes()
                        .that()
                        .resideInAPackage(MODEL)
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(VALUES);

        Architecture.holds(
                rule, "package org.entente.model.plan; final class Planted { java.io.File file; }");
        Architecture.holds(
                rule,
                "package org.entente.model.plan; final class Planted { java.sql.Date date; }");
        Architecture.holds(
                rule,
                "package org.entente.model.plan;"
                        + " final class Planted { javafx.scene.control.Label label; }");
        Architecture.holds(
                rule,
                "package org.entente.model.plan;"
                        + " final class Planted { org.jooq.DSLContext database; }");
        Architecture.holds(
                rule,
                "package org.entente.model.plan;"
                        + " final class Planted { org.entente.persistence.PlanStore store; }");
    }

    @Test
    void modelHasNoClockAndNoChance() {
        var rule =
                noClasses().that().resideInAPackage(MODEL).should().callCodeUnitWhere(isFickle());

        Architecture.holds(
                rule,
                "package org.entente.model.time; final class Planted {"
                        + " java.time.Instant a() { return java.time.Instant.now(); } }");
        Architecture.holds(
                rule,
                "package org.entente.model.plan; final class Planted {"
                        + " java.util.UUID a() { return java.util.UUID.randomUUID(); } }");
        Architecture.holds(
                rule,
                "package org.entente.model.plan; final class Planted {"
                        + " Object a() { return new java.util.Random(); } }");
    }

    @Test
    void modelStartsNothing() {
        var rule =
                noClasses()
                        .that()
                        .resideInAPackage(MODEL)
                        .should()
                        .dependOnClassesThat(
                                belongToAnyOf(
                                        Thread.class,
                                        ThreadLocal.class,
                                        Process.class,
                                        ProcessBuilder.class,
                                        Runtime.class,
                                        java.util.Timer.class));

        Architecture.holds(
                rule, "package org.entente.model.plan; final class Planted { Thread thread; }");
    }

    @Test
    void modelNeedsNoLocks() {
        var rule =
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(MODEL, "org.entente.app.feature..")
                        .should()
                        .haveModifier(JavaModifier.SYNCHRONIZED);

        Architecture.holds(
                rule,
                "package org.entente.model.plan;"
                        + " final class Planted { synchronized void a() {} }");
    }

    private static DescribedPredicate<JavaCall<?>> isFickle() {
        return DescribedPredicate.describe(
                "depends on when or where it is called",
                call -> {
                    var owner = call.getTargetOwner().getName();
                    var name = owner + "." + call.getTarget().getName();
                    var none = call.getTarget().getRawParameterTypes().isEmpty();
                    return FICKLE.contains(name)
                            || (none && owner.startsWith("java.time.") && name.endsWith(".now"))
                            || (none && name.equals("java.util.Random.<init>"));
                });
    }
}
