package org.entente.app.shell;

import javafx.geometry.Pos;

import org.entente.app.concurrent.Background;
import org.entente.app.format.Language;
import org.entente.app.problem.RefusalMessages;
import org.entente.app.shell.level.LevelView;
import org.entente.app.shell.level.LevelWording;
import org.entente.model.edit.Outcome;
import org.entente.model.level.Effort;
import org.entente.model.level.PlanLevelling;
import org.entente.model.level.Proposal;
import org.entente.model.level.Terms;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Plan;
import org.entente.resources.LevelText;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/// Levels the selected activities, or all where fewer than two are selected, once the user has seen
/// what would move. One for each time the user asks.
final class LevelDesk {
    private final OpenPlan open;
    private final Doors.Hall hall;
    private final ShellServices services;
    private final Plan seen;
    private final LevelView view;
    private final AtomicBoolean enough = new AtomicBoolean();
    private @Nullable Proposal proposal;

    LevelDesk(OpenPlan open, Doors.Hall hall, ShellServices services) {
        this.open = open;
        this.hall = hall;
        this.services = services;
        this.seen = open.workspace().plan();
        this.view =
                new LevelView(
                        hall.language(),
                        new LevelView.Orders(() -> enough.set(true), this::apply, this::close));
    }

    private Language language() {
        return hall.language();
    }

    private String say(LevelText text, Object... arguments) {
        return language().say(text, arguments);
    }

    void show() {
        hall.root().overlay().show(view.sheet(), Pos.CENTER, view.first());
        var terms = Terms.of(movable(), services.clock().instant());
        services.background()
                .start(
                        new Background.Job<>(
                                say(LevelText.WORKING),
                                progress -> search(terms, progress),
                                this::take,
                                hall::broken));
    }

    private Set<Activity.Id> movable() {
        var chosen =
                open.session().selection().stream()
                        .filter(Activity.Id.class::isInstance)
                        .map(Activity.Id.class::cast)
                        .collect(Collectors.toSet());
        return chosen.size() > 1
                ? chosen
                : seen.activities().map(Activity::id).collect(Collectors.toSet());
    }

    private Proposal search(Terms terms, Background.Progress progress) {
        double all = Effort.USUAL.schedules();
        return PlanLevelling.propose(
                seen,
                terms,
                (made, _) -> {
                    progress.report(Math.min(1, made / all));
                    return !enough.get() && !progress.isCancelled();
                });
    }

    private void take(Proposal found) {
        proposal = found;
        var wording = new LevelWording(language(), seen);
        var moves = !found.isEmpty();
        view.render(
                moves || !found.unplaced().isEmpty() || !found.unknown().isEmpty()
                        ? wording.summary(found)
                        : say(LevelText.NOTHING),
                wording.lines(found),
                moves && !open.workspace().isReadOnly());
    }

    /// Only on the plan that was looked at: another edit makes the proposal stale.
    private void apply() {
        if (proposal == null) {
            return;
        }
        if (!seen.equals(open.workspace().plan())) {
            close();
            hall.root().notices().note(say(LevelText.STALE));
            return;
        }
        var label = say(LevelText.EDIT, proposal.moves().size());
        var outcome = open.workspace().dispatch(label, proposal.edit());
        close();
        if (outcome instanceof Outcome.Refused(var reason)) {
            hall.root().notices().fail(new RefusalMessages(language()).sentence(reason, seen));
        }
    }

    private void close() {
        enough.set(true);
        hall.root().overlay().close();
    }
}
