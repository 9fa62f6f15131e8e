package org.entente.app.cli;

import org.entente.model.plan.Plan;
import org.entente.persistence.exchange.MsdlExport;
import org.entente.persistence.sheet.CjsorExport;
import org.entente.resources.CliText;
import org.entente.resources.Texts;

import picocli.CommandLine.Model.CommandSpec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What forces are asked for as a spreadsheet, and who comes as a scenario: `--cjsor FILE`, `--msdl
/// FILE`.
final class ForceExport {
    private static final String CJSOR = "--cjsor";
    private static final String MSDL = "--msdl";

    private final Call call;

    ForceExport(Call call) {
        this.call = call;
    }

    static void declare(CommandSpec spec, Texts texts) {
        spec.addOption(Arguments.file(texts, CJSOR, CliText.EXPORT_CJSOR));
        spec.addOption(Arguments.file(texts, MSDL, CliText.EXPORT_MSDL));
    }

    /// Whether anything is to be written.
    boolean isAsked() {
        return call.has(CJSOR) || call.has(MSDL);
    }

    /// Writes what was asked for, and tells which files came of it.
    List<Path> write(Plan plan) throws BadInputException {
        var plans = new PlanFile(call);
        var written = new ArrayList<Path>();
        Optional<Path> cjsor = call.value(CJSOR);
        Optional<Path> msdl = call.value(MSDL);
        if (cjsor.isPresent()) {
            plans.write(plan, CjsorExport.write(plan), cjsor.get());
            written.add(cjsor.get());
        }
        if (msdl.isPresent()) {
            plans.write(plan, MsdlExport.write(plan, call.now()), msdl.get());
            written.add(msdl.get());
        }
        return written;
    }
}
