package org.entente.app.feature.contingents;

import javafx.scene.Node;
import javafx.util.Subscription;

import org.entente.app.control.Command;
import org.entente.app.control.Screen;
import org.entente.app.control.ScreenContext;
import org.entente.app.problem.RefusalMessages;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.label.Notes;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Strength;
import org.entente.model.plan.SuperiorId;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.resources.ContingentsText;
import org.entente.resources.TextKey;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.List;
import java.util.UUID;

/// Who comes: participants, contingents, force elements, with strength and presence.
public final class ContingentsScreen implements Screen {
    private final ScreenContext context;
    private final ContingentsView view;
    private final Subscription subscription;
    private ContingentsProjector projector;
    private String filter = "";

    public ContingentsScreen(ScreenContext context) {
        this.context = context;
        this.projector = projector();
        this.view =
                new ContingentsView(
                        context.language(),
                        new ContingentsView.Gestures(
                                this::filter,
                                id -> context.session().select(java.util.Set.of(id)),
                                this::addBelow,
                                this::remove,
                                this::rename));
        this.subscription =
                Subscription.combine(
                        context.workspace().planProperty().subscribe(_ -> refresh()),
                        context.findings().stateProperty().subscribe(_ -> refresh()));
    }

    @Override
    public String id() {
        return "contingents";
    }

    @Override
    public TextKey title() {
        return ContingentsText.TITLE;
    }

    @Override
    public Ikon icon() {
        return FluentUiRegularMZ.PEOPLE_TEAM_20;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public boolean shows(EntityKind kind) {
        return switch (kind) {
            case PARTICIPANT, CONTINGENT, FORCE_ELEMENT -> true;
            default -> false;
        };
    }

    @Override
    public void reveal(EntityId id) {
        view.select(id);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(
                        "contingents-filter-focus",
                        ContingentsText.FILTER,
                        icon(),
                        () -> {
                            context.session().go(id());
                            view.focusFilter();
                        }));
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private ContingentsProjector projector() {
        return new ContingentsProjector(
                context.language(),
                context.workspace().plan(),
                context.findings().verdict().open());
    }

    private void refresh() {
        projector = projector();
        view.render(projector.project(filter));
    }

    private void filter(String text) {
        filter = text;
        view.render(projector.project(filter));
    }

    private void rename(EntityId id, String name) {
        dispatch(context.say(ContingentsText.RENAMING), new Edit.Rename(id, name));
    }

    private void remove(EntityId id) {
        dispatch(context.say(ContingentsText.REMOVING), new Edit.Remove(id));
    }

    /// A contingent below a participant, a force element below everything else.
    private void addBelow(EntityId id) {
        var notes = Notes.of(context.workspace().plan().exercise().label());
        switch (id) {
            case Participant.Id participant ->
                    add(
                            new Contingent(
                                    new Contingent.Id(UUID.randomUUID()),
                                    participant,
                                    context.say(ContingentsText.NEW_CONTINGENT),
                                    wholeExercise(),
                                    notes));
            case SuperiorId superior ->
                    add(
                            new ForceElement(
                                    new ForceElement.Id(UUID.randomUUID()),
                                    superior,
                                    "",
                                    context.say(ContingentsText.NEW_ELEMENT),
                                    new ForceElement.Formation(Domain.LAND, Echelon.COMPANY),
                                    Strength.NONE,
                                    null,
                                    notes));
            default -> context.notifier().warn(context.say(ContingentsText.NOTHING_BELOW));
        }
    }

    private static Timeframe wholeExercise() {
        return new Timeframe(
                new When.Relative(AnchorCode.STARTEX, Offset.ZERO),
                new When.Relative(AnchorCode.ENDEX, Offset.ZERO));
    }

    private void add(Entity entity) {
        dispatch(context.say(ContingentsText.ADDING), new Edit.Add(entity));
        context.session().show(entity.id());
    }

    private void dispatch(String label, Edit edit) {
        if (context.workspace().dispatch(label, edit) instanceof Outcome.Refused(var reason)) {
            context.notifier()
                    .warn(
                            new RefusalMessages(context.language())
                                    .sentence(reason, context.workspace().plan()));
        }
    }
}
