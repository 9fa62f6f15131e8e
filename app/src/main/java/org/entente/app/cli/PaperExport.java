package org.entente.app.cli;

import org.entente.app.interop.Checking;
import org.entente.app.report.plan.Chapter;
import org.entente.app.report.plan.PrintOrder;
import org.entente.model.plan.Plan;
import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The printed plan: `--pdf FILE [--chapters A,B] [--changes-since NAME]`.
final class PaperExport {
    private static final String PDF = "--pdf";
    private static final String CHAPTERS = "--chapters";

    private final Call call;

    PaperExport(Call call) {
        this.call = call;
    }

    static void declare(CommandSpec spec, Texts texts) {
        spec.addOption(Arguments.file(texts, PDF, CliText.EXPORT_PDF));
        spec.addOption(
                OptionSpec.builder(CHAPTERS)
                        .arity("1")
                        .type(List.class)
                        .auxiliaryTypes(Chapter.class)
                        .splitRegex(",")
                        .paramLabel("CHAPTER,...")
                        .description(texts.get(CliText.EXPORT_CHAPTERS, "${COMPLETION-CANDIDATES}"))
                        .build());
    }

    Optional<Path> file() {
        return call.value(PDF);
    }

    void print(Plan plan, Path file) throws BadInputException {
        var order =
                PrintOrder.whole(Checking.of(plan, call.now()))
                        .with(chapters())
                        .forNation(call.<String>value(ExportVerb.NATION).orElse(null));
        var since = call.<String>value(SheetExport.SINCE);
        if (since.isPresent()) {
            order = order.since(new BaselineChoice(call, plan).named(since.get()).id());
        }
        new PlanFile(call).print(order, file);
    }

    private Set<Chapter> chapters() {
        return call.<List<Chapter>>value(CHAPTERS)
                .<Set<Chapter>>map(EnumSet::copyOf)
                .orElseGet(() -> EnumSet.allOf(Chapter.class));
    }
}
