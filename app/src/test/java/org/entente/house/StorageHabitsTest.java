package org.entente.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;

import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Set;

final class StorageHabitsTest {
    /// The one class that makes XML parsers.
    private static final String SAFE_XML = "SafeXml";

    private static final Set<String> XML_FACTORIES =
            Set.of(
                    "javax.xml.parsers.DocumentBuilderFactory",
                    "javax.xml.parsers.SAXParserFactory",
                    "javax.xml.stream.XMLInputFactory",
                    "javax.xml.transform.TransformerFactory",
                    "javax.xml.validation.SchemaFactory",
                    "javax.xml.xpath.XPathFactory");

    @Test
    void sqlIsNeverGluedFromText() {
        var rule =
                noClasses()
                        .that(Architecture.OURS)
                        .should()
                        .callCodeUnitWhere(
                                DescribedPredicate.describe(
                                        "takes SQL as text",
                                        call ->
                                                !call.getTarget().getName().equals("privilege")
                                                        && call.getTarget()
                                                                .isAnnotatedWith(
                                                                        "org.jooq.PlainSQL")));

        Architecture.holds(
                rule,
                "package org.entente.persistence.h2; final class Planted {"
                        + " void a(org.jooq.DSLContext d, String x) { d.execute(x); } }");
    }

    /// Whatever makes a file of a plan masks what looks like key material.
    @Test
    void whateverWritesAPlanMasksKeys() {
        var rule =
                classes()
                        .that(Architecture.OURS)
                        .and()
                        .resideInAnyPackage(
                                "org.entente.persistence.bundle",
                                "org.entente.persistence.exchange",
                                "org.entente.persistence.sheet",
                                "org.entente.app.report.plan",
                                "org.entente.app.drift",
                                "org.entente.app.share")
                        .and(writesAPlan())
                        .should()
                        .dependOnClassesThat()
                        .haveSimpleName("Masking");

        Architecture.holds(
                rule,
                "package org.entente.persistence.sheet; public final class Planted {"
                        + " public static byte[] write(org.entente.model.plan.Plan plan) {"
                        + " return new byte[0]; } }");
    }

    /// Public classes with a public method that takes a plan and gives bytes, or writes them.
    private static DescribedPredicate<JavaClass> writesAPlan() {
        return DescribedPredicate.describe(
                "write a plan",
                type ->
                        type.getModifiers().contains(JavaModifier.PUBLIC)
                                && type.getMethods().stream()
                                        .anyMatch(StorageHabitsTest::writesAPlan));
    }

    private static boolean writesAPlan(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && givesBytes(method)
                && method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Plan.class));
    }

    private static boolean givesBytes(JavaMethod method) {
        return method.getRawReturnType().isEquivalentTo(byte[].class)
                || method.getName().equals("write");
    }

    @Test
    void objectsAreNeverDeserialized() {
        var rule =
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("java\\.io\\.(Object(In|Out)putStream|Externalizable)");

        Architecture.holds(
                rule,
                "package org.entente.persistence; final class Planted {"
                        + " java.io.ObjectInputStream in; }");
    }

    @Test
    void xmlIsReadByOneSafeParser() {
        var rule =
                noClasses()
                        .that()
                        .doNotHaveSimpleName(SAFE_XML)
                        .should()
                        .callCodeUnitWhere(
                                DescribedPredicate.describe(
                                        "makes an XML parser",
                                        call ->
                                                XML_FACTORIES.contains(
                                                                call.getTargetOwner().getName())
                                                        && call.getTarget()
                                                                .getName()
                                                                .startsWith("new")));

        Architecture.holds(
                rule,
                "package org.entente.persistence.exchange; final class Planted { Object a() {"
                        + " return javax.xml.stream.XMLInputFactory.newFactory(); } }");
    }

    @Test
    void noFileIsLeftInTheFolderForTemporaryFiles() {
        var rule =
                noClasses()
                        .should()
                        .callCodeUnitWhere(
                                DescribedPredicate.describe(
                                        "makes a temporary file", StorageHabitsTest::isTemporary));

        Architecture.holds(
                rule,
                "package org.entente.persistence; final class Planted { Object a() throws Exception"
                        + " { return java.nio.file.Files.createTempFile(\"a\", \"b\"); } }");
        Architecture.holds(
                rule,
                "package org.entente.persistence; final class Planted {"
                        + " void a(java.io.File file) { file.deleteOnExit(); } }");
    }

    @Test
    void nothingOutsideTheProgramIsStarted() {
        var rule =
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("java\\.lang\\.(Process|ProcessBuilder)")
                        .orShould()
                        .callMethod("java.lang.Runtime", "exec", "java.lang.String[]");

        Architecture.holds(
                rule,
                "package org.entente.app.shell; final class Planted {"
                        + " ProcessBuilder builder; }");
    }

    /// Keys and nonces come from a secure source, everything else from a seed.
    @Test
    void chanceIsSecureOrSeeded() {
        var rule =
                noClasses()
                        .should()
                        .callConstructor(java.util.Random.class)
                        .orShould()
                        .callMethod(Math.class, "random")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom");

        Architecture.holds(
                rule,
                "package org.entente.persistence.key; final class Planted {"
                        + " Object a() { return new java.util.Random(); } }");
    }

    /// Beside the file that it will replace, a temporary file has its place.
    private static boolean isTemporary(JavaCall<?> call) {
        var name = call.getTarget().getName();
        var parameters = call.getTarget().getRawParameterTypes();
        return name.equals("deleteOnExit")
                || (name.startsWith("createTemp")
                        && !parameters.getFirst().isEquivalentTo(Path.class));
    }
}
