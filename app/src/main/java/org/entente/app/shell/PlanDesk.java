package org.entente.app.shell;

import org.entente.app.concurrent.Background;
import org.entente.app.format.Language;
import org.entente.model.plan.Plan;
import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanId;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.SaveState;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.bundle.PackageProblem;
import org.entente.persistence.bundle.PackageResult;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Takes plans out of the library and puts them back. Everything that waits for the disk runs in
/// the background.
final class PlanDesk {
    /// Who is told what came of it, on the JavaFX thread.
    interface Host {
        void opened(Arrival arrival);

        /// The plan cannot be opened like that; the host may ask for the password or for reading
        /// only, and try again.
        void notOpened(Request request, StoreProblem problem);

        void notRead(StoreProblem problem);

        void notRead(PackageProblem problem);

        /// An error of the program.
        void broken(Exception failure);
    }

    /// An attempt to open a plan of the library: to be read only where there is an obstacle to
    /// editing it; `isRetry` after a password that did not fit.
    record Request(PlanId id, String name, @Nullable StoreProblem obstacle, boolean isRetry) {
        static Request edit(PlanId id, String name) {
            return new Request(id, name, null, false);
        }

        Request toRead(StoreProblem newObstacle) {
            return new Request(id, name, newObstacle, false);
        }

        Request again() {
            return new Request(id, name, obstacle, true);
        }

        PlanLibrary.Access access() {
            return obstacle == null ? PlanLibrary.Access.EDIT : PlanLibrary.Access.READ;
        }
    }

    /// A plan that is yet to be made, and what it is called while that goes on.
    record Source(String name, Supplier<Plan> plan) {
        static Source of(Plan made) {
            return new Source(made.exercise().name(), () -> made);
        }
    }

    /// What came of putting a plan into the library; `other` is that plan where the library held
    /// another version of it.
    private record Made(@Nullable Plan other, Request request, OpenResult result) {}

    /// A plan that was opened again, and why it is protected as before, if it is.
    private record Reopened(OpenResult result, @Nullable StoreProblem problem) {}

    private final Background background;
    private final Supplier<PlanLibrary> library;
    private final Supplier<Language> language;
    private final Host host;

    PlanDesk(
            Background background,
            Supplier<PlanLibrary> library,
            Supplier<Language> language,
            Host host) {
        this.background = background;
        this.library = library;
        this.language = language;
        this.host = host;
    }

    void list(Consumer<List<PlanLibrary.Entry>> whenListed, Consumer<StoreProblem> whenRefused) {
        run(
                language.get().say(ShellText.DESK_LISTING),
                _ -> library.get().plans(),
                whenListed,
                failure -> refused(failure, whenRefused));
    }

    private void refused(Exception failure, Consumer<StoreProblem> whenRefused) {
        if (failure instanceof StoreException refused) {
            whenRefused.accept(refused.problem());
        } else {
            host.broken(failure);
        }
    }

    /// Opens a plan of the library. The password is wiped.
    void open(Request request, char @Nullable [] password) {
        run(
                language.get().say(ShellText.DESK_OPENING, request.name()),
                _ -> {
                    var result = library.get().open(request.id(), request.access(), password);
                    wipe(password);
                    return indexed(result);
                },
                result -> tell(request, result, null),
                host::broken);
    }

    /// Makes a plan, puts it into the library and opens it; one that is already there is opened as
    /// it is. The password is wiped.
    void create(Source source, String author, char @Nullable [] password) {
        run(
                language.get().say(ShellText.DESK_CREATING, source.name()),
                _ -> {
                    var made = made(source.plan().get(), author, password);
                    wipe(password);
                    return made;
                },
                made -> tell(made.request(), made.result(), made.other()),
                host::broken);
    }

    private Made made(Plan plan, String author, char @Nullable [] password) {
        var exercise = plan.exercise();
        var request = Request.edit(PlanId.of(exercise), exercise.name());
        var result = indexed(createOrOpen(plan, author, password, request));
        var other = result instanceof OpenResult.Opened held && !held.plan().equals(plan);
        return new Made(other ? plan : null, request, result);
    }

    /// With an index made before anybody waits for it in front of the window.
    private static OpenResult indexed(OpenResult result) {
        return switch (result) {
            case OpenResult.Opened(var store, var plan, var repairs) ->
                    new OpenResult.Opened(store, plan.indexed(), repairs);
            case OpenResult.Failed failed -> failed;
        };
    }

    private OpenResult createOrOpen(
            Plan plan, String author, char @Nullable [] password, Request request) {
        var made = library.get().create(plan, author, password);
        return made instanceof OpenResult.Failed(StoreProblem.AlreadyThere _)
                ? library.get().open(request.id(), request.access(), password)
                : made;
    }

    /// Protects a plan that nobody has open by another password or by none, and opens it; the
    /// passwords are wiped. Tells afterwards why it is still protected as before, null when it is
    /// not.
    void protect(
            Request request,
            char @Nullable [] present,
            char @Nullable [] fresh,
            Consumer<@Nullable StoreProblem> whenOpened) {
        run(
                language.get().say(ShellText.DESK_PROTECTING, request.name()),
                _ -> reopened(request, present, fresh),
                reopened -> {
                    tell(request, reopened.result(), null);
                    whenOpened.accept(reopened.problem());
                },
                host::broken);
    }

    private Reopened reopened(Request request, char @Nullable [] present, char @Nullable [] fresh) {
        var password = fresh;
        StoreProblem problem = null;
        try {
            library.get().protect(request.id(), present, fresh);
        } catch (StoreException e) {
            problem = e.problem();
            password = present;
        }
        var result = library.get().open(request.id(), request.access(), password);
        wipe(present);
        wipe(fresh);
        return new Reopened(result, problem);
    }

    /// Reads a package and puts its plan into the library.
    void openFile(Path file, Function<Path, PackageResult> packages, String author) {
        run(
                language.get().say(ShellText.DESK_READING, file.getFileName()),
                _ -> packages.apply(file),
                result -> {
                    switch (result) {
                        case PackageResult.Read(var plan, _) ->
                                create(Source.of(plan), author, null);
                        case PackageResult.Refused(var problem) -> host.notRead(problem);
                    }
                },
                host::broken);
    }

    private void tell(Request request, OpenResult result, @Nullable Plan brought) {
        switch (result) {
            case OpenResult.Opened opened ->
                    host.opened(new Arrival(opened, brought, request.obstacle()));
            case OpenResult.Failed(var problem) -> host.notOpened(request, problem);
        }
    }

    /// Waits until everything is saved or refused, then, if it is saved, lets go of the plan.
    void close(OpenPlan plan, Consumer<SaveState> whenKnown) {
        run(
                language.get().say(ShellText.DESK_CLOSING),
                _ -> {
                    var state = plan.store().await();
                    if (state instanceof SaveState.Saved) {
                        plan.store().close();
                    }
                    return state;
                },
                whenKnown,
                host::broken);
    }

    /// Lets go of the plan without a guarantee.
    void drop(OpenPlan plan) {
        run(
                language.get().say(ShellText.DESK_CLOSING),
                _ -> {
                    plan.store().close();
                    return plan;
                },
                _ -> {},
                host::broken);
    }

    private <T> void run(
            String name,
            Background.Work<T> work,
            Consumer<T> whenDone,
            Consumer<Exception> whenFailed) {
        background.startOnDisk(new Background.Job<>(name, work, whenDone, whenFailed));
    }

    private static void wipe(char @Nullable [] password) {
        if (password != null) {
            Arrays.fill(password, '\0');
        }
    }
}
