package org.entente.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

final class ModuleBordersTest {
    private static final String[] BELOW_APP = {
        "org.entente.model..", "org.entente.persistence..", "org.entente.resources.."
    };

    /// Fewer classes than these, and the rules look in the wrong place.
    private static final Map<String, Integer> PLAUSIBLE =
            Map.of(
                    "org.entente.model", 80,
                    "org.entente.persistence", 30,
                    "org.entente.resources", 5,
                    "org.entente.app", 30);

    @Test
    void theRulesSeeEveryModule() {
        PLAUSIBLE.forEach(
                (module, least) ->
                        assertThat(Architecture.product())
                                .filteredOn(type -> type.getPackageName().startsWith(module))
                                .as(module)
                                .hasSizeGreaterThan(least));
    }

    @Test
    void persistenceStandsOnTheModelAlone() {
        var rule =
                noClasses()
                        .that()
                        .resideInAPackage("org.entente.persistence..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.entente.app..", "org.entente.resources..");

        Architecture.holds(
                rule,
                "package org.entente.persistence.h2; final class Planted {"
                        + " org.entente.app.workspace.Workspace workspace; }");
        Architecture.holds(
                rule,
                "package org.entente.persistence.h2; final class Planted {"
                        + " org.entente.resources.TextKey text; }");
    }

    @Test
    void resourcesStandOnNothing() {
        var rule =
                classes()
                        .that()
                        .resideInAPackage("org.entente.resources..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "org.entente.resources..", "java..", "", "org.jspecify..");

        Architecture.holds(
                rule,
                "package org.entente.resources; final class Planted {"
                        + " org.entente.model.plan.Plan plan; }");
    }

    @Test
    void onlyTheApplicationDraws() {
        var rule =
                noClasses()
                        .that()
                        .resideInAnyPackage(BELOW_APP)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx..", "org.controlsfx..", "org.kordamp..", "atlantafx..");

        Architecture.holds(
                rule,
                "package org.entente.persistence; final class Planted {"
                        + " javafx.beans.Observable seen; }");
        Architecture.holds(
                rule,
                "package org.entente.resources; final class Planted {"
                        + " javafx.scene.control.Label label; }");
    }

    @Test
    void tablesStayInsideTheView() {
        var rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "org.entente.persistence.map..",
                                "org.entente.persistence.h2..",
                                "org.entente.persistence.binding..",
                                "org.entente.persistence.db..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.entente.persistence.db..", "org.jooq..", "org.h2..");

        Architecture.holds(
                rule,
                "package org.entente.app.cli; final class Planted {"
                        + " org.jooq.DSLContext database; }");
        Architecture.holds(
                rule,
                "package org.entente.persistence.db; public final class Rows {}",
                "package org.entente.persistence.journal; final class Planted {"
                        + " org.entente.persistence.db.Rows rows; }");
    }

    @Test
    void theApplicationSeesPortsAndNotTheMachineryBehindThem() {
        var rule =
                noClasses()
                        .that()
                        .resideInAPackage("org.entente.app..")
                        .and()
                        .doNotHaveFullyQualifiedName("org.entente.app.CompositionRoot")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.entente.persistence.journal..",
                                "org.entente.persistence.snapshot..",
                                "org.entente.persistence.h2..",
                                "org.entente.persistence.map..");

        Architecture.holds(
                rule,
                "package org.entente.persistence.journal; public final class Pages {}",
                "package org.entente.app.shell; final class Planted {"
                        + " org.entente.persistence.journal.Pages pages; }");
    }
}
