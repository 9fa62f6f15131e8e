package org.entente.app.feature.contingents;

import javafx.scene.Node;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.problem.Dialogs;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Strength;
import org.entente.model.plan.SuperiorId;
import org.entente.model.rule.Verdict;
import org.entente.model.time.AnchorCode;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.resources.ContingentsText;
import org.entente.resources.Nations;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// Who comes: participants, contingents, force elements, with strength and presence.
public final class ContingentsScreen extends PlanScreen<ContingentsScreen.Projected> {
    private final ContingentsView view;
    private @Nullable Projected latest;
    private @Nullable EntityId awaited;
    private String filter = "";

    /// What is shown, and what made it from which plan: filtering need not start afresh.
    record Projected(Plan plan, Verdict verdict, ContingentsProjector by, ContingentsState state) {}

    public ContingentsScreen(ScreenContext context) {
        super(
                context,
                new Sign("contingents", ContingentsText.TITLE, FluentUiRegularMZ.PEOPLE_TEAM_20));
        this.view =
                new ContingentsView(
                        context.language(),
                        new ContingentsView.Gestures(
                                this::filter,
                                id -> context.session().select(Set.of(id)),
                                this::addParticipant,
                                this::addBelow,
                                this::remove,
                                this::rename));
        watch(context.workspace().planProperty(), context.findings().stateProperty());
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
        awaited = isOutdated() ? id : null;
        view.select(id);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                going("contingents-filter-focus", ContingentsText.FILTER, view::focusFilter),
                Command.of(
                        "contingents-participant",
                        ContingentsText.ADD_PARTICIPANT,
                        FluentUiRegularMZ.PEOPLE_ADD_20,
                        this::addParticipant));
    }

    @SuppressWarnings("ReferenceEquality") // Which version it was, not what it says.
    @Override
    protected Background.Work<Projected> projecting() {
        var plan = context().workspace().plan();
        var verdict = context().findings().verdict();
        var words = filter;
        var known = latest;
        var reusable =
                known != null && known.plan() == plan && known.verdict() == verdict
                        ? known.by()
                        : null;
        return _ -> {
            var by =
                    reusable == null
                            ? new ContingentsProjector(context().language(), plan, verdict.open())
                            : reusable;
            return new Projected(plan, verdict, by, by.project(words));
        };
    }

    @Override
    protected void render(Projected projected) {
        latest = projected;
        view.render(projected.state());
        var id = awaited;
        awaited = null;
        if (id != null) {
            view.select(id);
        }
    }

    private void filter(String text) {
        filter = text;
        changed();
    }

    private void rename(EntityId id, String name) {
        dispatch(context().say(ContingentsText.RENAMING), new Edit.Rename(id, name));
    }

    private void remove(EntityId id) {
        dispatch(context().say(ContingentsText.REMOVING), new Edit.Remove(id));
    }

    private void addParticipant() {
        context()
                .dialogs()
                .line(
                        new Dialogs.Question(
                                context().say(ContingentsText.ADD_PARTICIPANT),
                                context().say(ContingentsText.ADD_PARTICIPANT_CODE),
                                context().say(ContingentsText.ADD_PARTICIPANT_YES)),
                        code -> add(participant(code.strip())));
    }

    /// A participant comes with its contingent, else it would send nothing.
    private void add(Participant participant) {
        dispatch(
                context().say(ContingentsText.ADDING),
                new Edit.Batch(
                        List.of(
                                new Edit.Add(participant),
                                new Edit.Add(contingent(participant.id())))));
        context().session().show(participant.id());
    }

    /// A nation if the code is that of one, else an organisation.
    private Participant participant(String given) {
        var id = new Participant.Id(UUID.randomUUID());
        var notes = Notes.of(context().workspace().plan().exercise().label());
        var locale = context().texts().locale();
        return Nations.shipped()
                .find(given.toUpperCase(Locale.ROOT))
                .map(
                        nation ->
                                new Participant(
                                        id,
                                        ParticipantKind.NATION,
                                        nation.code(),
                                        nation.name(locale),
                                        notes))
                .orElseGet(
                        () ->
                                new Participant(
                                        id, ParticipantKind.ORGANISATION, given, given, notes));
    }

    /// A contingent below a participant, a force element below everything else.
    private void addBelow(EntityId id) {
        var notes = Notes.of(context().workspace().plan().exercise().label());
        switch (id) {
            case Participant.Id participant -> add(contingent(participant));
            case SuperiorId superior ->
                    add(
                            new ForceElement(
                                    new ForceElement.Id(UUID.randomUUID()),
                                    superior,
                                    "",
                                    context().say(ContingentsText.NEW_ELEMENT),
                                    new ForceElement.Formation(Domain.LAND, Echelon.COMPANY),
                                    Strength.NONE,
                                    null,
                                    notes));
            default -> context().notifier().warn(context().say(ContingentsText.NOTHING_BELOW));
        }
    }

    private Contingent contingent(Participant.Id participant) {
        return new Contingent(
                new Contingent.Id(UUID.randomUUID()),
                participant,
                context().say(ContingentsText.NEW_CONTINGENT),
                wholeExercise(),
                Notes.of(context().workspace().plan().exercise().label()));
    }

    private static Timeframe wholeExercise() {
        return new Timeframe(
                new When.Relative(AnchorCode.STARTEX, Offset.ZERO),
                new When.Relative(AnchorCode.ENDEX, Offset.ZERO));
    }

    private void add(Entity entity) {
        dispatch(context().say(ContingentsText.ADDING), new Edit.Add(entity));
        context().session().show(entity.id());
    }
}
