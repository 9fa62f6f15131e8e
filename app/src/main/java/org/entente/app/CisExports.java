package org.entente.app;

import org.entente.app.control.ScreenContext;
import org.entente.app.feature.export.ExportFormat;
import org.entente.app.feature.export.ExportFormat.Option;
import org.entente.app.feature.export.ExportFormat.Order;
import org.entente.app.feature.export.ExportFormat.Pick;
import org.entente.app.feature.export.ExportFormat.Wording;
import org.entente.app.interop.QuestionPaper;
import org.entente.model.plan.Participant;
import org.entente.persistence.sheet.TestExport;
import org.entente.resources.ExportText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.time.Instant;
import java.util.List;

/// The tables in which readiness leaves the window: tests with their results, and the questions to
/// a nation.
record CisExports(ScreenContext context) {
    private static final String FORM = "form";
    private static final String NATION = "nation";
    private static final String WORKBOOK = "xlsx";
    private static final String COMMAS = "csv";

    /// Makes the content of a file.
    interface Content {
        byte[] of(Order order, Instant now);
    }

    ExportFormat tests(ExportFormat.Writer writer) {
        return new ExportFormat(
                "export-tests",
                new Wording(ExportText.TESTS_TITLE, ExportText.TESTS_ABOUT),
                FluentUiRegularAL.BEAKER_20,
                new ExportFormat.Kind(_ -> List.of(forms()), CisExports::form),
                writer);
    }

    private Pick forms() {
        return new Pick(
                FORM,
                context.say(ExportText.FORM),
                List.of(
                        new Option(WORKBOOK, context.say(ExportText.FORM_WORKBOOK)),
                        new Option(COMMAS, context.say(ExportText.FORM_COMMAS))));
    }

    private static String form(Order order) {
        return order.picked(FORM).equals(COMMAS) ? COMMAS : WORKBOOK;
    }

    static byte[] tests(Order order, Instant now) {
        return form(order).equals(COMMAS)
                ? TestExport.commas(order.plan())
                : TestExport.workbook(order.plan());
    }

    ExportFormat questions(ExportFormat.Writer writer) {
        return new ExportFormat(
                "export-questions",
                new Wording(ExportText.QUESTIONS_TITLE, ExportText.QUESTIONS_ABOUT),
                FluentUiRegularMZ.QUESTION_CIRCLE_20,
                new ExportFormat.Kind(order -> List.of(nations(order)), _ -> WORKBOOK),
                writer);
    }

    /// Whoever the export is for is asked nothing but what is its own.
    private Pick nations(Order order) {
        var reader = order.recipient().nation();
        var options =
                order.plan()
                        .participants()
                        .filter(one -> !one.code().isBlank())
                        .filter(one -> reader == null || one.code().equals(reader))
                        .map(CisExports::option)
                        .distinct()
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .toList();
        return new Pick(
                NATION,
                context.say(ExportText.NATION),
                options.isEmpty() ? List.of(new Option("", "")) : options);
    }

    private static Option option(Participant one) {
        return new Option(one.code(), one.code() + "  " + one.name());
    }

    byte[] questions(Order order, Instant now) {
        var nation = order.picked(NATION);
        return QuestionPaper.released(context.language(), order.plan(), nation, now)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        context.say(
                                                ExportText.DENIED,
                                                nation,
                                                order.plan().label().marking())));
    }
}
