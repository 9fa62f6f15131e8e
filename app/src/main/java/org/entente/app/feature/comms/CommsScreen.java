package org.entente.app.feature.comms;

import javafx.scene.Node;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.control.Section;
import org.entente.app.control.Watching;
import org.entente.app.draw.StyleTokens;
import org.entente.app.interop.FitCopy;
import org.entente.app.interop.Superiors;
import org.entente.app.interop.SystemPaste;
import org.entente.app.interop.SystemType;
import org.entente.app.problem.Dialogs;
import org.entente.app.workspace.Theme;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.match.route.Failures;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Everything with which the exercise communicates, in tables that staffs fill fast.
public final class CommsScreen extends PlanScreen<CommsState> {
    private final Once<CommsView> view;
    private Topic topic = Topic.SYSTEMS;
    private String filter = "";
    private @Nullable EntityId selected;
    private @Nullable EntityId awaited;
    private @Nullable Desk desk;

    public CommsScreen(ScreenContext context) {
        super(context, new Sign("comms", CommsText.TITLE, FluentUiRegularAL.CELLULAR_DATA_1_20));
        this.view = new Once<>(this::makeView);
        watch(context.workspace().planProperty());
        keep(context.session().themeProperty().subscribe(this::wear));
        // What was selected before another language made the screen anew.
        context.session().onlySelected().filter(id -> shows(id.kind())).ifPresent(this::reveal);
    }

    private void wear(Theme theme) {
        view.ifMade(made -> made.setTokens(tokens(theme)));
    }

    private static StyleTokens tokens(Theme theme) {
        return StyleTokens.of(theme.name().toLowerCase(Locale.ROOT));
    }

    private CommsView makeView() {
        return new CommsView(
                context().language(),
                tokens(context().session().themeProperty().get()),
                new Gestures(
                        this::turn,
                        this::filter,
                        this::select,
                        new Gestures.Making(this::add, this::remove, this::paste),
                        new Gestures.Writing(this::type, this::state, this::seat, this::port),
                        this::give,
                        this::copy));
    }

    @Override
    public Section section() {
        return Section.CIS;
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
        return Topic.of(kind).isPresent();
    }

    @Override
    public void reveal(EntityId id) {
        selected = id;
        awaited = id;
        Topic.of(id.kind()).ifPresent(this::turnTo);
    }

    @Override
    public List<Command> commands() {
        return Stream.concat(
                        Stream.of(Topic.values())
                                .map(
                                        one ->
                                                going(
                                                        "comms-show-" + one.id(),
                                                        one.title(),
                                                        () -> turn(one))),
                        Stream.of(
                                going(
                                        "comms-filter-focus",
                                        CommsText.FILTER,
                                        () -> view.get().focusFilter()),
                                going(
                                        "comms-new-standard",
                                        CommsText.NEW_STANDARD,
                                        this::addStandard)))
                .toList();
    }

    @Override
    protected Background.Work<CommsState> projecting() {
        var plan = context().workspace().plan();
        var one = topic;
        var words = filter;
        var id = selected;
        var known = desk;
        return _ -> {
            var here = desk(known, plan);
            return new CommsProjector(here, statements(here)).project(one, words, id);
        };
    }

    /// What is known of the very plan is used again.
    @SuppressWarnings("ReferenceEquality")
    private Desk desk(@Nullable Desk known, Plan plan) {
        if (known != null && known.lookup().plan() == plan) {
            return known;
        }
        return new Desk(
                new Lookup(plan, context().language(), context().insight().interops()::of),
                known == null ? Shelf.shipped() : known.shelf());
    }

    private Statements statements(Desk here) {
        return new Statements(
                here.lookup(), here.offered().catalogue(), context().workspace().author(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(context().clock().instant(), ZoneOffset.UTC);
    }

    /// Known as soon as anything was shown.
    private Desk desk() {
        return Objects.requireNonNull(desk);
    }

    private Shelf shelf() {
        return desk().offered();
    }

    @Override
    protected void render(CommsState state) {
        desk = state.desk();
        view.get().render(state);
        var id = awaited;
        awaited = null;
        if (id != null && Topic.of(id.kind()).filter(one -> one == state.topic()).isPresent()) {
            view.get().select(id);
        }
    }

    private void turn(Topic next) {
        selected = null;
        turnTo(next);
    }

    private void turnTo(Topic next) {
        topic = next;
        changed();
    }

    private void filter(String text) {
        filter = text;
        changed();
    }

    private void select(EntityId id) {
        if (!id.equals(selected)) {
            selected = id;
            context().session().select(Set.of(id));
            changed();
        }
    }

    private void type(EntityId id, int column, String text) {
        var plan = context().workspace().plan();
        var ledger = desk().ledger(topic);
        plan.find(CisEntity.class, id).ifPresent(thing -> take(typed(ledger, thing, column, text)));
    }

    /// The thing is of the kind of the table, because it stands in one of its rows.
    @SuppressWarnings("unchecked")
    private <E extends CisEntity> Answer typed(
            Ledger<E> ledger, CisEntity thing, int column, String text) {
        return new Marks<>(ledger, desk().lookup()).typed((E) thing, column, text);
    }

    private void state(EntityId id, Statements.Spot spot, Statements.Column column, String text) {
        context()
                .workspace()
                .plan()
                .find(CisEntity.class, id)
                .ifPresent(thing -> take(statements(desk()).typed(thing, spot, column, text)));
    }

    private void port(EntityId id, Ports.Order order) {
        context()
                .workspace()
                .plan()
                .find(CisSystem.class, id)
                .map(system -> new Ports(desk().lookup(), statements(desk())).done(system, order))
                .ifPresent(this::take);
    }

    private void seat(Net.Id id, CisSystem.Id system, NetPlan.Cell cell, String text) {
        var plan = context().workspace().plan();
        var fresh = new NewArrangements(UUID::randomUUID, "", Notes.of(plan.exercise().label()));
        var seats = new NetSeats(desk().lookup(), new Superiors(plan));
        plan.find(Net.class, id)
                .ifPresent(
                        net ->
                                net.members().stream()
                                        .filter(member -> member.system().equals(system))
                                        .findFirst()
                                        .map(
                                                member ->
                                                        seats.typed(
                                                                net,
                                                                member,
                                                                cell,
                                                                new NetSeats.Typed(text, fresh)))
                                        .ifPresent(this::take));
    }

    private void take(Answer answer) {
        switch (answer) {
            case Answer.Change(var edit) -> {
                if (dispatch(context().say(CommsText.CHANGING), edit).isEmpty()) {
                    changed();
                }
            }
            case Answer.Wrong(var why, var words) -> {
                context().notifier().warn(context().say(why, words));
                changed();
            }
        }
    }

    private void add() {
        var made = newThings().make(topic);
        if (made.isEmpty()) {
            context().notifier().warn(context().say(CommsText.NEEDS_MORE));
            return;
        }
        add(List.of(made.get()));
    }

    private void addStandard() {
        turn(Topic.STANDARDS);
        add();
    }

    private NewThings newThings() {
        return new NewThings(
                context().workspace().plan(), context().language(), UUID::randomUUID, today());
    }

    private void add(List<? extends CisEntity> things) {
        var edits = things.stream().<Edit>map(Edit.Add::new).toList();
        if (!things.isEmpty()
                && dispatch(context().say(CommsText.ADDING, things.size()), new Edit.Batch(edits))
                        .isPresent()) {
            selected = things.getFirst().id();
            awaited = selected;
            context().session().select(Set.of(things.getFirst().id()));
            changed();
        }
    }

    private void remove(EntityId id) {
        dispatch(context().say(CommsText.REMOVING), new Edit.Remove(id));
    }

    private void give(String code, AssigneeId holder) {
        var type = Objects.requireNonNull(shelf().library().type(code));
        var name = type.names().in(context().language().formats().locale());
        add(
                List.of(
                        type.put(
                                new SystemType.Placed(
                                        new CisSystem.Id(UUID.randomUUID()), holder, name, 1),
                                context().say(CommsText.FROM_LIBRARY))));
    }

    private void copy(AssigneeId to) {
        var plan = context().workspace().plan();
        var id = selected;
        if (id == null) {
            return;
        }
        plan.find(CisSystem.class, id)
                .map(system -> system.station().holder())
                .filter(from -> !from.equals(to))
                .ifPresent(from -> copy(plan, from, to));
    }

    private void copy(Plan plan, AssigneeId from, AssigneeId to) {
        var copying = new FitCopy(plan, shelf().catalogue(), context().say(CommsText.FROM_COPY));
        if (dispatch(context().say(CommsText.COPYING), copying.copy(from, to, UUID::randomUUID))
                .isPresent()) {
            var lookup = desk().lookup();
            context()
                    .notifier()
                    .note(
                            context()
                                    .say(
                                            CommsText.COPIED,
                                            copying.of(from).size(),
                                            lookup.name(from),
                                            lookup.name(to)));
        }
    }

    /// All or nothing: a cell that means nothing leaves the plan as it is and is named.
    private void paste(String text) {
        if (text.isBlank()) {
            return;
        }
        if (topic == Topic.SYSTEMS) {
            pasteSystems(text);
        } else if (newThings().make(topic).isEmpty()) {
            context().notifier().warn(context().say(CommsText.NEEDS_MORE));
        } else {
            pasteRows(text);
        }
    }

    private void pasteRows(String text) {
        var lookup = desk().lookup();
        var ledger = desk().ledger(topic);
        var made = newThings();
        var one = topic;
        read(
                watch ->
                        rows(
                                lookup,
                                ledger,
                                () -> made.make(one).orElseThrow(),
                                new Pasted(text, watch)),
                this::offer);
    }

    /// Read beside the JavaFX thread, for many rows take a while.
    private <R> void read(Function<Failures.Watch, R> reading, Consumer<R> then) {
        context()
                .background()
                .start(
                        new Background.Job<>(
                                context().say(CommsText.PASTE_TITLE),
                                progress -> reading.apply(Watching.of(progress)),
                                then,
                                failure -> {
                                    throw new IllegalStateException(
                                            "Pasted rows could not be read.", failure);
                                }));
    }

    /// What is new is of the kind of the table.
    @SuppressWarnings("unchecked")
    private static <E extends CisEntity> RowPaste.Reading rows(
            Lookup lookup, Ledger<E> ledger, Supplier<CisEntity> fresh, Pasted pasted) {
        return new RowPaste<>(lookup, ledger, () -> (E) fresh.get())
                .read(pasted.text(), pasted.watch());
    }

    /// Rows, and who waits until they are read.
    private record Pasted(String text, Failures.Watch watch) {}

    private void offer(RowPaste.Reading reading) {
        if (reading.faults().isEmpty()) {
            offer(reading.things(), List.of());
        } else {
            context().dialogs().tell(new PasteWords(context().language()).ofRows(reading.faults()));
        }
    }

    /// The types that the library does not have are told.
    private void offer(List<? extends CisEntity> things, List<String> strange) {
        context()
                .dialogs()
                .confirm(
                        new Dialogs.Question(
                                context().say(CommsText.PASTE_TITLE),
                                new PasteWords(context().language())
                                        .offered(
                                                things.stream().map(this::offered).toList(),
                                                strange),
                                context().say(CommsText.ADD)),
                        () -> add(things));
    }

    /// What is new, by its name and its holder if it has one.
    private String offered(CisEntity thing) {
        var name = thing.code().isBlank() ? thing.name() : thing.code() + ' ' + thing.name();
        return thing instanceof CisSystem system
                ? context()
                        .say(
                                CommsText.PASTE_SYSTEM,
                                name,
                                desk().lookup().name(system.station().holder()))
                : name.strip();
    }

    private void pasteSystems(String text) {
        var paste =
                new SystemPaste(
                        context().workspace().plan(),
                        shelf().library(),
                        context().say(CommsText.FROM_PASTE),
                        UUID::randomUUID);
        read(watch -> paste.read(text, watch), this::offer);
    }

    private void offer(SystemPaste.Reading reading) {
        if (reading.faults().isEmpty()) {
            offer(reading.systems(), reading.strange());
        } else {
            context().dialogs().tell(new PasteWords(context().language()).of(reading.faults()));
        }
    }
}
