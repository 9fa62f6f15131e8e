package org.entente.app.feature.contingents;

import javafx.scene.Node;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.control.Section;
import org.entente.app.problem.Dialogs;
import org.entente.app.symbol.SymbolIcon;
import org.entente.app.workspace.Theme;
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
import org.entente.resources.OrbatText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Who comes: participants, contingents, force elements, with strength and presence.
public final class ContingentsScreen extends PlanScreen<ContingentsScreen.Projected> {
    private final Once<ContingentsView> view;
    private @Nullable Projected latest;
    private @Nullable EntityId awaited;
    private String filter = "";

    /// What is shown, and what made it from which plan: filtering need not start afresh.
    record Projected(Plan plan, Verdict verdict, ContingentsProjector by, ContingentsState state) {}

    public ContingentsScreen(ScreenContext context) {
        super(
                context,
                new Sign("contingents", ContingentsText.TITLE, FluentUiRegularMZ.PEOPLE_TEAM_20));
        this.view = new Once<>(this::makeView);
        keep(context.session().themeProperty().subscribe(this::dress));
        watch(context.workspace().planProperty(), context.findings().stateProperty());
    }

    private ContingentsView makeView() {
        var made =
                new ContingentsView(
                        context().language(),
                        new ContingentsView.Gestures(
                                this::filter,
                                id -> context().session().select(Set.of(id)),
                                this::addParticipant,
                                this::addBelow,
                                this::remove,
                                this::rename,
                                new UnitGestures(
                                        this::move,
                                        this::outdent,
                                        this::copy,
                                        this::symbol,
                                        this::echelon,
                                        this::personnel)));
        made.setTheme(context().session().themeProperty().get());
        return made;
    }

    private void dress(Theme theme) {
        view.ifMade(made -> made.setTheme(theme));
    }

    @Override
    public Section section() {
        return Section.FORCES;
    }

    @Override
    public boolean givesWay() {
        return true;
    }

    @Override
    public Node node() {
        return view.get();
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
        view.get().select(id);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                going(
                        "contingents-filter-focus",
                        ContingentsText.FILTER,
                        () -> view.get().focusFilter()),
                going(
                        "contingents-symbol-pick",
                        OrbatText.SYMBOL_CHOOSE,
                        () -> view.get().pickSymbol()),
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
        var before = known == null ? null : known.state();
        return _ -> {
            var by =
                    reusable == null
                            ? new ContingentsProjector(context().language(), plan, verdict.open())
                            : reusable;
            return new Projected(plan, verdict, by, by.project(words).keeping(before));
        };
    }

    @Override
    protected void render(Projected projected) {
        latest = projected;
        view.get().render(projected.state());
        var id = awaited;
        awaited = null;
        if (id != null) {
            view.get().select(id);
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

    private void move(EntityId id, EntityId target) {
        answer(subordination().under(id, target));
    }

    private void outdent(EntityId id) {
        answer(subordination().outdent(id));
    }

    private Subordination subordination() {
        return new Subordination(context().workspace().plan());
    }

    private void answer(Subordination.Answer answer) {
        switch (answer) {
            case Subordination.Answer.Do(var edit) ->
                    dispatch(context().say(OrbatText.MOVING), edit);
            case Subordination.Answer.Refused(var why) ->
                    context().notifier().warn(context().say(why));
        }
    }

    private void copy(EntityId id) {
        subordination()
                .copy(id, UUID::randomUUID)
                .ifPresent(edit -> dispatch(context().say(OrbatText.COPYING), edit));
    }

    private void symbol(EntityId id, SymbolIcon icon) {
        revise(
                id,
                unit -> {
                    var formation = unit.formation();
                    var old = formation.symbol();
                    var code =
                            old == null
                                    ? icon.friend(formation.echelon().amplifier())
                                    : old.withEntity(icon.set(), icon.entity());
                    return unit.withFormation(formation.withSymbol(code));
                });
    }

    /// The symbol shows the size, so it follows.
    private void echelon(EntityId id, Echelon echelon) {
        revise(
                id,
                unit -> {
                    var formation = unit.formation().withEchelon(echelon);
                    var symbol = formation.symbol();
                    return unit.withFormation(
                            symbol == null
                                    ? formation
                                    : formation.withSymbol(
                                            symbol.withAmplifier(echelon.amplifier())));
                });
    }

    private void personnel(EntityId id, String typed) {
        if (!typed.matches("\\d{1,6}")) {
            context().notifier().warn(context().say(OrbatText.BAD_NUMBER, typed));
            return;
        }
        revise(
                id,
                unit -> {
                    var old = unit.strength();
                    return unit.withStrength(
                            new Strength(
                                    Integer.parseInt(typed),
                                    old.vehicles(),
                                    old.vessels(),
                                    old.aircraft()));
                });
    }

    private void revise(EntityId id, UnaryOperator<ForceElement> change) {
        context()
                .workspace()
                .plan()
                .find(ForceElement.class, id)
                .ifPresent(
                        unit ->
                                dispatch(
                                        context().say(OrbatText.DESCRIBING, unit.name()),
                                        new Edit.Revise(change.apply(unit))));
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
