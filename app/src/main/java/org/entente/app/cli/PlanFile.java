package org.entente.app.cli;

import org.entente.app.concurrent.Interruption;
import org.entente.app.problem.PackageMessages;
import org.entente.app.problem.StoreProblemMessages;
import org.entente.app.report.pdf.PdfWriter;
import org.entente.app.report.plan.PlanDocument;
import org.entente.app.report.plan.PrintOrder;
import org.entente.model.plan.Plan;
import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.bundle.PackageResult;
import org.entente.persistence.bundle.PlanPackage;
import org.entente.resources.CliText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where the plans of one command come from and go to: packages, the library, paper.
final class PlanFile {
    private static final String SEPARATOR = ", ";

    private final Call call;

    PlanFile(Call call) {
        this.call = call;
    }

    /// The plan of a package, or of the library by name or number.
    Plan read(String named) throws BadInputException {
        var file = Path.of(named);
        return Files.isRegularFile(file) ? unpack(file) : fromLibrary(named);
    }

    private Plan unpack(Path file) throws BadInputException {
        return switch (PlanPackage.read(file)) {
            case PackageResult.Read(var plan, _) -> plan;
            case PackageResult.Refused(var problem) ->
                    throw new BadInputException(
                            new PackageMessages(call.language(ZoneOffset.UTC)).sentence(problem));
        };
    }

    private Plan fromLibrary(String named) throws BadInputException {
        var library = call.library();
        var known = entries(library);
        if (known.isEmpty()) {
            throw call.bad(CliText.PLAN_NONE, named, library.place());
        }
        var matching =
                known.stream()
                        .filter(
                                entry ->
                                        entry.name().equalsIgnoreCase(named)
                                                || entry.id().toString().equals(named))
                        .toList();
        if (matching.isEmpty()) {
            throw call.bad(CliText.PLAN_UNKNOWN, named, joined(known, PlanLibrary.Entry::name));
        }
        if (matching.size() > 1) {
            throw call.bad(
                    CliText.PLAN_AMBIGUOUS,
                    named,
                    joined(matching, entry -> entry.id().toString()));
        }
        return open(library, matching.getFirst());
    }

    private static String joined(
            List<PlanLibrary.Entry> entries, Function<PlanLibrary.Entry, String> word) {
        return entries.stream().map(word).collect(Collectors.joining(SEPARATOR));
    }

    private List<PlanLibrary.Entry> entries(PlanLibrary library) throws BadInputException {
        try {
            return library.plans();
        } catch (StoreException broken) {
            throw call.bad(CliText.LIBRARY_UNREADABLE, library.place(), sentence(broken.problem()));
        }
    }

    private Plan open(PlanLibrary library, PlanLibrary.Entry entry) throws BadInputException {
        return switch (library.open(entry.id(), PlanLibrary.Access.READ, null)) {
            case OpenResult.Opened(var store, var plan, _) -> {
                store.close();
                yield plan;
            }
            case OpenResult.Failed(var problem) -> throw new BadInputException(sentence(problem));
        };
    }

    private String sentence(StoreProblem problem) {
        return new StoreProblemMessages(call.language(ZoneOffset.UTC)).sentence(problem);
    }

    /// Writes the plan as a package.
    void write(Plan plan, Path file) throws BadInputException {
        try {
            PlanPackage.write(plan, call.services().author(), call.services().clock(), file);
            written(file, plan);
        } catch (IOException broken) {
            throw unwritable(file, broken);
        }
    }

    /// Writes what was made of the plan.
    void write(Plan plan, byte[] content, Path file) throws BadInputException {
        try {
            Files.write(file, content);
            written(file, plan);
        } catch (IOException broken) {
            throw unwritable(file, broken);
        }
    }

    /// Prints the plan as PDF, and tells on a terminal how far it is. Who ends the program on the
    /// way finds the file as it was, and no part of a new one.
    void print(PrintOrder order, Path file) throws BadInputException {
        try (var progress = new PrintProgress(call, Interruption.watched())) {
            var document =
                    PlanDocument.of(
                            order, call.texts(), call.services().clock(), progress::isCancelled);
            PdfWriter.write(document, file, progress);
        } catch (IOException broken) {
            throw unwritable(file, broken);
        } catch (CancellationException _) {
            throw call.bad(CliText.PRINT_CANCELLED, file.toAbsolutePath().normalize());
        }
        written(file, order.plan());
    }

    /// With `--json` the command says itself, in one object, what it wrote.
    private void written(Path file, Plan plan) {
        if (!call.has(Call.JSON)) {
            call.say(CliText.WRITTEN, file.toAbsolutePath().normalize(), plan.label().marking());
        }
    }

    private BadInputException unwritable(Path file, IOException broken) {
        return call.bad(CliText.UNWRITABLE, file.toAbsolutePath().normalize(), broken.toString());
    }
}
