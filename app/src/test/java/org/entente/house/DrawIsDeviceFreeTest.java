package org.entente.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

final class DrawIsDeviceFreeTest {
    private static final String[] DEVICES = {"javafx..", "org.apache.pdfbox..", "java.awt.."};
    private static final String SHEETS = "org.entente.persistence.sheet";

    @Test
    void drawingsKnowNoDevice() {
        var rule =
                noClasses()
                        .that()
                        .resideInAPackage("org.entente.app.draw")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(DEVICES);

        Architecture.holds(
                rule,
                "package org.entente.app.draw; final class Planted {"
                        + " javafx.scene.control.Label label; }");
        Architecture.holds(
                rule,
                "package org.entente.app.draw; final class Planted {"
                        + " org.apache.pdfbox.pdmodel.PDDocument paper; }");
    }

    @Test
    void onlyThePainterOfPaperTheReportAndTheReaderOfFormsKnowPdf() {
        var rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "org.entente.app.draw.pdf..", "org.entente.app.report..")
                        .and()
                        .doNotHaveFullyQualifiedName(SHEETS + ".FormParser")
                        .and()
                        .doNotHaveFullyQualifiedName(SHEETS + ".QuestionForm")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.pdfbox..");

        Architecture.holds(
                rule,
                "package org.entente.app.feature.one; final class Planted {"
                        + " org.apache.pdfbox.pdmodel.PDDocument paper; }");
        Architecture.holds(
                rule,
                "package org.entente.persistence.sheet; final class Planted {"
                        + " org.apache.pdfbox.pdmodel.PDDocument paper; }");
    }

    @Test
    void paperKnowsNoScreen() {
        var rule =
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "org.entente.app.draw.pdf..",
                                "org.entente.app.report..",
                                "org.entente.app.cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "org.entente.app.draw.fx..");

        Architecture.holds(
                rule,
                "package org.entente.app.report; final class Planted {"
                        + " javafx.scene.control.Label label; }");
    }
}
