package org.entente.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

final class CodeHabitsTest {
    /// Types whose name alone says that the value changes.
    private static final List<Class<?>> CHANGEABLE =
            List.of(
                    AtomicBoolean.class,
                    AtomicInteger.class,
                    AtomicLong.class,
                    AtomicReference.class,
                    ConcurrentMap.class,
                    ThreadLocal.class,
                    StringBuilder.class,
                    java.util.AbstractMap.class,
                    java.util.AbstractCollection.class,
                    javafx.beans.Observable.class);

    @Test
    void noStaticChanges() {
        var notFinal =
                fields().that()
                        .areStatic()
                        .and(areOurs())
                        .should()
                        .haveModifier(JavaModifier.FINAL);
        var changeable =
                noFields().that().areStatic().and(areOurs()).should().haveRawType(isChangeable());

        Architecture.holds(
                notFinal, "package org.entente.app; final class Planted { static int count; }");
        Architecture.holds(
                changeable,
                "package org.entente.app; final class Planted {"
                        + " static final java.util.HashMap<String, String> SEEN = null; }");
        Architecture.holds(
                changeable,
                "package org.entente.app; final class Planted {"
                        + " static final java.util.concurrent.atomic.AtomicInteger N = null; }");
    }

    @Test
    void nobodyAsksForTheInstance() {
        var rule = noMethods().should().haveName("getInstance");

        Architecture.holds(
                rule,
                "package org.entente.app; final class Planted {"
                        + " static Planted getInstance() { return null; } }");
    }

    @Test
    void nothingReliesOnTheInsideOfTheJdkOrOnSwing() {
        var rule =
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "com.sun..", "sun..", "jdk.internal..", "javax.swing..");

        Architecture.holds(
                rule,
                "package org.entente.app; final class Planted {"
                        + " com.sun.net.httpserver.HttpServer server; }");
        Architecture.holds(
                rule, "package org.entente.app; final class Planted { javax.swing.JLabel label; }");
    }

    @Test
    void onlyThePrinterOfTheCommandLineWritesToTheConsole() {
        var rule =
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("org.entente.app.cli.Console")
                        .and()
                        .doNotHaveFullyQualifiedName("org.entente.app.Launcher")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err");

        Architecture.holds(
                rule,
                "package org.entente.app.cli; final class Planted {"
                        + " void a() { System.out.println(); } }");
        Architecture.holds(
                rule,
                "package org.entente.model.plan; final class Planted {"
                        + " void a() { System.err.println(); } }");
    }

    @Test
    void noStackTraceIsPrinted() {
        var rule =
                noClasses()
                        .should()
                        .callCodeUnitWhere(
                                DescribedPredicate.describe(
                                        "prints a stack trace",
                                        call ->
                                                call.getTarget()
                                                        .getName()
                                                        .equals("printStackTrace")));

        Architecture.holds(
                rule,
                "package org.entente.app; final class Planted {"
                        + " void a(Exception e) { e.printStackTrace(); } }");
    }

    @Test
    void screensAreMadeInJavaAndJoinedByHand() {
        var rule =
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx.fxml..",
                                "javax.inject..",
                                "jakarta.inject..",
                                "dagger..",
                                "com.google.inject..",
                                "org.springframework..");

        Architecture.holds(
                rule,
                "package javafx.fxml; public final class FXMLLoader {}",
                "package org.entente.app; final class Planted { javafx.fxml.FXMLLoader loader; }");
        Architecture.holds(
                rule,
                "package jakarta.inject; public @interface Inject {}",
                "package org.entente.app; final class Planted { @jakarta.inject.Inject int a; }");
    }

    @Test
    void optionalIsOnlyReturned() {
        var inFields = noFields().should().haveRawType(Optional.class);
        var inParameters =
                noCodeUnits().that(othersCall()).should().haveRawParameterTypes(holdOptional());

        Architecture.holds(
                inFields,
                "package org.entente.app; final class Planted {"
                        + " java.util.Optional<String> a; }");
        Architecture.holds(
                inParameters,
                "package org.entente.app; final class Planted {"
                        + " void a(java.util.Optional<String> b) {} }");
    }

    private static DescribedPredicate<JavaField> areOurs() {
        return DescribedPredicate.describe(
                "are ours",
                field ->
                        !Architecture.isGenerated(field.getOwner())
                                && !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static DescribedPredicate<JavaCodeUnit> othersCall() {
        return DescribedPredicate.describe(
                "others call", unit -> !unit.getModifiers().contains(JavaModifier.PRIVATE));
    }

    private static DescribedPredicate<JavaClass> isChangeable() {
        return DescribedPredicate.describe(
                "that changes", type -> CHANGEABLE.stream().anyMatch(type::isAssignableTo));
    }

    private static DescribedPredicate<List<JavaClass>> holdOptional() {
        return DescribedPredicate.describe(
                "that hold an Optional",
                types -> types.stream().anyMatch(type -> type.isEquivalentTo(Optional.class)));
    }
}
