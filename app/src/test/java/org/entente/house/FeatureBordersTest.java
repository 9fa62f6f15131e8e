package org.entente.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

final class FeatureBordersTest {
    private static final String FEATURES = "org.entente.app.feature..";

    @Test
    void noFeatureKnowsAnother() {
        var rule =
                slices().matching("org.entente.app.feature.(*)..").should().notDependOnEachOther();

        Architecture.holds(
                rule,
                "package org.entente.app.feature.one; public final class One {}",
                "package org.entente.app.feature.two; final class Planted {"
                        + " org.entente.app.feature.one.One one; }");
    }

    @Test
    void nothingBelowTheShellKnowsFeatures() {
        var rule =
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "org.entente.app.workspace..",
                                "org.entente.app.concurrent..",
                                "org.entente.app.draw..",
                                "org.entente.app.control..",
                                "org.entente.app.problem..",
                                "org.entente.app.report..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(FEATURES, "org.entente.app.shell..");

        Architecture.holds(
                rule,
                "package org.entente.app.feature.one; public final class One {}",
                "package org.entente.app.workspace; final class Planted {"
                        + " org.entente.app.feature.one.One one; }");
    }

    @Test
    void whatAScreenShowsIsDecidedWithoutJavaFx() {
        var rule =
                noClasses()
                        .that()
                        .resideInAPackage(FEATURES)
                        .and()
                        .haveNameMatching(".*(Projector|Layout|State)(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("javafx..");

        Architecture.holds(
                rule,
                "package org.entente.app.feature.one; final class PlantedState {"
                        + " javafx.scene.control.Label label; }");
        Architecture.holds(
                rule,
                "package org.entente.app.feature.one; final class PlantedProjector {"
                        + " javafx.beans.Observable seen; }");
        Architecture.holds(
                rule,
                "package org.entente.app.feature.one; final class PlantedLayout {"
                        + " javafx.beans.Observable seen; }");
    }

    @Test
    void viewsReportAndDoNotEdit() {
        var rule =
                noClasses()
                        .that()
                        .resideInAPackage(FEATURES)
                        .and()
                        .haveNameMatching(".*View(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("org.entente.app.workspace.Workspace");

        Architecture.holds(
                rule,
                "package org.entente.app.feature.one; final class PlantedView {"
                        + " org.entente.app.workspace.Workspace workspace; }");
    }
}
