package org.entente.app.shell;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.format.Language;
import org.entente.app.problem.Dialogs;
import org.entente.app.problem.PackageMessages;
import org.entente.app.problem.StoreProblemMessages;
import org.entente.app.sample.OwnTemplates;
import org.entente.model.plan.Plan;
import org.entente.persistence.PlanId;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.bundle.PackageProblem;
import org.entente.resources.ShellText;
import org.entente.resources.TemplateText;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Every way by which a plan comes onto the desk: new, from a package, from the library, the
/// sample; and what is said when one does not.
final class Doors implements PlanDesk.Host {
    /// The window as it is now, around the doors.
    interface Hall {
        Language language();

        WindowRoot root();

        Dialogs dialogs();

        /// Puts the open plan away, if there is one, and goes on.
        void afterClosing(Runnable then);

        /// Nothing comes: where the window waits for a plan, it goes to the start screen.
        void settle();

        void enter(Arrival arrival);

        void broken(Exception failure);
    }

    private final ShellServices services;
    private final Hall hall;
    private final PlanDesk desk;

    Doors(ShellServices services, Hall hall) {
        this.services = services;
        this.hall = hall;
        this.desk = new PlanDesk(services.background(), this::library, hall::language, this);
    }

    PlanDesk desk() {
        return desk;
    }

    PlanLibrary library() {
        return services.libraries().apply(services.settings().settings().library());
    }

    private String author() {
        return services.settings().settings().author();
    }

    private String say(ShellText text) {
        return hall.language().say(text);
    }

    void askForNewPlan() {
        var sheet =
                new NewPlanSheet(
                        hall.language(), hall.root().overlay(), services.clock(), this::enterNew);
        sheet.show();
        var own = OwnTemplates.beside(services.settings().settings().library());
        services.background()
                .latest(
                        WorkKey.Aside.OWN_TEMPLATES,
                        new Background.Job<>(
                                WorkKey.Aside.OWN_TEMPLATES.name(),
                                _ -> own.list(hall.language().texts().locale()),
                                sheet::offer,
                                failure -> notListed(own, failure)));
    }

    private void notListed(OwnTemplates own, Exception failure) {
        if (failure instanceof IOException refused) {
            hall.root()
                    .notices()
                    .fail(
                            hall.language()
                                    .say(
                                            TemplateText.OWN_NOT_READ,
                                            own.folder(),
                                            String.valueOf(refused.getMessage())));
        } else {
            hall.broken(failure);
        }
    }

    /// Puts a new plan into the library, in the place of the one that is open.
    void enterNew(Plan plan, char @Nullable [] password) {
        hall.afterClosing(() -> desk.create(PlanDesk.Source.of(plan), author(), password));
    }

    void askForFile() {
        var kind = new Dialogs.FileKind(say(ShellText.DESK_PACKAGE_KIND), List.of("*.entente"));
        hall.dialogs()
                .open(
                        new Dialogs.FileQuestion(
                                say(ShellText.COMMAND_OPEN_FILE), List.of(kind), ""),
                        this::openFile);
    }

    private void openFile(Path file) {
        hall.afterClosing(() -> desk.openFile(file, services.sources().packages(), author()));
    }

    void openSample() {
        var sample = new PlanDesk.Source(say(ShellText.DESK_SAMPLE), services.sources().sample());
        hall.afterClosing(() -> desk.create(sample, author(), null));
    }

    /// A file of that path, else a plan of the library with that name or id.
    void openNamed(String text) {
        var file = new File(text);
        if (file.isFile()) {
            openFile(file.toPath());
        } else {
            desk.list(entries -> openFrom(entries, text), this::notRead);
        }
    }

    private void openFrom(List<PlanLibrary.Entry> entries, String text) {
        entries.stream()
                .filter(
                        entry ->
                                entry.name().equalsIgnoreCase(text)
                                        || entry.id().toString().equals(text))
                .findFirst()
                .ifPresentOrElse(
                        entry -> desk.open(PlanDesk.Request.edit(entry.id(), text), null),
                        () -> fail(hall.language().say(ShellText.DESK_NOTHING_CALLED, text)));
    }

    /// Closes the plan, which could only be read, and tries to open it for editing.
    void editAfterAll(PlanId id, String name) {
        hall.afterClosing(() -> desk.open(PlanDesk.Request.edit(id, name), null));
    }

    /// Closes the plan, protects it otherwise, opens it again and says what came of it.
    void protect(
            PlanDesk.Request request,
            char @Nullable [] present,
            char @Nullable [] fresh,
            ShellText done) {
        hall.afterClosing(
                () ->
                        desk.protect(
                                request,
                                present,
                                fresh,
                                problem -> {
                                    if (problem == null) {
                                        hall.root().notices().done(say(done));
                                    } else {
                                        hall.root().notices().fail(sentence(problem));
                                    }
                                }));
    }

    void openFromList(StartState.Plan plan) {
        desk.open(PlanDesk.Request.edit(plan.id(), plan.name()), null);
    }

    @Override
    public void opened(Arrival arrival) {
        hall.enter(arrival);
    }

    @Override
    public void notOpened(PlanDesk.Request request, StoreProblem problem) {
        switch (problem) {
            case StoreProblem.HeldBy _ -> offerReading(request, problem);
            case StoreProblem.Locked _ -> askForPassword(request);
            case StoreProblem.DiskFull _,
                    StoreProblem.NotWritable _,
                    StoreProblem.Vanished _,
                    StoreProblem.AlreadyThere _,
                    StoreProblem.Damaged _,
                    StoreProblem.TooNew _,
                    StoreProblem.Faulty _ ->
                    notRead(problem);
        }
    }

    private void offerReading(PlanDesk.Request request, StoreProblem problem) {
        hall.settle();
        var question =
                new Dialogs.Question(
                        say(ShellText.DESK_HELD_TITLE),
                        sentence(problem),
                        say(ShellText.DESK_OPEN_READ_ONLY));
        hall.dialogs().confirm(question, () -> desk.open(request.toRead(problem), null));
    }

    private void askForPassword(PlanDesk.Request request) {
        hall.settle();
        var question =
                new Dialogs.Question(
                        say(ShellText.DESK_PASSWORD_TITLE),
                        say(
                                request.isRetry()
                                        ? ShellText.DESK_PASSWORD_AGAIN
                                        : ShellText.DESK_PASSWORD),
                        say(ShellText.DESK_OPEN));
        hall.dialogs().password(question, password -> desk.open(request.again(), password));
    }

    @Override
    public void notRead(StoreProblem problem) {
        fail(sentence(problem));
    }

    private void fail(String sentence) {
        hall.settle();
        hall.root().notices().fail(sentence);
    }

    @Override
    public void notRead(PackageProblem problem) {
        fail(new PackageMessages(hall.language()).sentence(problem));
    }

    private String sentence(StoreProblem problem) {
        return new StoreProblemMessages(hall.language()).sentence(problem);
    }

    @Override
    public void broken(Exception failure) {
        hall.settle();
        hall.broken(failure);
    }
}
