package org.entente.app.shell;

import javafx.geometry.Pos;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.format.Language;
import org.entente.app.problem.Dialogs;
import org.entente.app.problem.RefusalMessages;
import org.entente.app.problem.StoreProblemMessages;
import org.entente.app.shell.version.VersionsProjector;
import org.entente.app.shell.version.VersionsState;
import org.entente.app.shell.version.VersionsView;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.plan.Exercise;
import org.entente.model.plan.Plan;
import org.entente.persistence.Generation;
import org.entente.persistence.StoreException;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// Brings an earlier version of the open plan back, as one edit that can be undone, or opens it as
/// a plan of its own beside it. One for each time the user looks.
final class Versions {
    private final OpenPlan open;
    private final Doors doors;
    private final Doors.Hall hall;
    private final Background background;
    private final VersionsProjector projector;
    private final VersionsView view;
    private Listed listed = new Listed(List.of(), false);
    private @Nullable Chosen chosen;

    /// The versions that there are, and whether the plan needs a password.
    private record Listed(List<Generation> generations, boolean isProtected) {}

    /// A version that was read, and the edit that makes the plan of then say the same.
    private record Chosen(
            Generation generation,
            Plan then,
            Plan restored,
            Edit edit,
            VersionsState.Preview preview) {}

    Versions(OpenPlan open, Doors doors, Doors.Hall hall, Background background) {
        this.open = open;
        this.doors = doors;
        this.hall = hall;
        this.background = background;
        this.projector = new VersionsProjector(language());
        this.view =
                new VersionsView(
                        language(),
                        open.workspace().isReadOnly(),
                        new VersionsView.Orders(
                                this::choose, this::restore, this::copy, this::close));
    }

    private Language language() {
        return hall.language();
    }

    private String say(ShellText text, Object... arguments) {
        return language().say(text, arguments);
    }

    void show() {
        hall.root().overlay().show(view.sheet(), Pos.CENTER, view.first());
        background.startOnDisk(
                new Background.Job<>(
                        say(ShellText.VERSIONS_READING), _ -> list(), this::take, this::failed));
    }

    private void close() {
        hall.root().overlay().close();
    }

    private Listed list() throws StoreException {
        var isProtected =
                doors.library().plans().stream()
                        .anyMatch(
                                entry -> entry.id().equals(open.store().id()) && entry.isLocked());
        return new Listed(open.store().generations(), isProtected);
    }

    private void take(Listed found) {
        listed = found;
        view.render(projector.of(found.generations()));
    }

    private void choose(int index) {
        var generation = listed.generations().get(index);
        var now = open.workspace().plan();
        chosen = null;
        view.renderReading();
        background.latest(
                WorkKey.Aside.VERSION,
                new Background.Job<>(
                        WorkKey.Aside.VERSION.name(),
                        _ -> read(generation, now),
                        this::take,
                        this::failed));
    }

    private Chosen read(Generation generation, Plan now) throws StoreException {
        var restored = open.store().restore(generation);
        return new Chosen(
                generation,
                now,
                restored,
                TakeOver.of(now, restored),
                projector.preview(now, restored));
    }

    private void take(Chosen read) {
        chosen = read;
        view.render(read.preview());
    }

    private void failed(Exception failure) {
        if (failure instanceof StoreException refused) {
            view.renderProblem(new StoreProblemMessages(language()).sentence(refused.problem()));
        } else {
            hall.broken(failure);
        }
    }

    private String time(Generation generation) {
        return language().formats().zulu(generation.at());
    }

    private void restore() {
        if (chosen == null) {
            return;
        }
        var time = time(chosen.generation());
        var outcome = open.workspace().dispatch(say(ShellText.EDIT_VERSION, time), chosen.edit());
        switch (outcome) {
            case Outcome.Applied _ -> {
                close();
                hall.root().notices().done(say(ShellText.VERSIONS_RESTORED, time));
            }
            case Outcome.Refused(var reason) ->
                    view.renderProblem(
                            new RefusalMessages(language()).sentence(reason, chosen.then()));
        }
    }

    private void copy() {
        if (chosen == null) {
            return;
        }
        var copy = copied(chosen.restored(), time(chosen.generation()));
        close();
        if (listed.isProtected()) {
            var question =
                    new Dialogs.Question(
                            say(ShellText.VERSIONS_COPY),
                            say(ShellText.VERSIONS_COPY_PASSWORD),
                            say(ShellText.VERSIONS_COPY));
            hall.dialogs().password(question, password -> doors.enterNew(copy, password));
        } else {
            doors.enterNew(copy, null);
        }
    }

    /// The same plan as another exercise, so that the library can hold both.
    private Plan copied(Plan plan, String time) {
        var exercise = plan.exercise();
        return plan.drop(exercise.id())
                .put(
                        new Exercise(
                                new Exercise.Id(UUID.randomUUID()),
                                say(ShellText.VERSIONS_COPY_NAME, exercise.name(), time),
                                exercise.aim(),
                                exercise.type(),
                                exercise.host(),
                                exercise.zone(),
                                exercise.notes()));
    }
}
