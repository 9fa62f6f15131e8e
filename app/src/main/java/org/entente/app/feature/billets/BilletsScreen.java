package org.entente.app.feature.billets;

import javafx.scene.Node;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.control.Section;
import org.entente.app.problem.Dialogs;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Billet;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.resources.BilletsText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The posts of exercise control, headquarters and cells: what each asks for, and who fills it.
public final class BilletsScreen extends PlanScreen<BilletsState> {

    private final Once<BilletsView> view;
    private String filter = "";
    private boolean isVacantOnly;
    private @Nullable EntityId awaited;

    public BilletsScreen(ScreenContext context) {
        super(context, new Sign("billets", BilletsText.TITLE, FluentUiRegularAL.BRIEFCASE_20));
        this.view = new Once<>(this::makeView);
        watch(context.workspace().planProperty());
    }

    private BilletsView makeView() {
        return new BilletsView(
                context().language(),
                new BilletsView.Gestures(
                        this::filter,
                        this::vacantOnly,
                        id -> context().session().select(Set.of(id)),
                        this::add,
                        this::remove,
                        this::type,
                        this::paste));
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
        return kind == EntityKind.BILLET;
    }

    @Override
    public void reveal(EntityId id) {
        awaited = isOutdated() ? id : null;
        view.get().select(id);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                going("billets-filter-focus", BilletsText.FILTER, () -> view.get().focusFilter()),
                going("billets-add-post", BilletsText.ADD, this::add));
    }

    @Override
    protected Background.Work<BilletsState> projecting() {
        var plan = context().workspace().plan();
        var words = filter;
        var isVacant = isVacantOnly;
        return _ -> new BilletsProjector(context().language(), plan).project(words, isVacant);
    }

    @Override
    protected void render(BilletsState state) {
        view.get().render(state);
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

    private void vacantOnly(boolean isOn) {
        isVacantOnly = isOn;
        changed();
    }

    private void type(Billet.Id id, BilletColumn column, String text) {
        var plan = context().workspace().plan();
        plan.find(Billet.class, id)
                .ifPresent(
                        billet -> {
                            var edits = new BilletEdits(plan, UUID::randomUUID);
                            switch (edits.change(billet, column, text.strip())) {
                                case BilletEdits.Answer.Change(var edit) ->
                                        dispatch(context().say(BilletsText.CHANGING), edit);
                                case BilletEdits.Answer.Wrong(var why) -> {
                                    context().notifier().warn(context().say(why));
                                    changed();
                                }
                            }
                        });
    }

    /// All or nothing: a cell that means nothing leaves the plan as it is and is named.
    private void paste(BilletPaste.At at, String text) {
        var reading =
                new BilletPaste(context().workspace().plan(), UUID::randomUUID, this::fresh)
                        .read(at, text);
        var faults = reading.faults();
        if (faults.isEmpty()) {
            dispatch(context().say(BilletsText.PASTING), reading.edit());
        } else {
            context()
                    .dialogs()
                    .tell(
                            new Dialogs.Report(
                                    context().say(BilletsText.PASTE_TITLE),
                                    context().say(BilletsText.PASTE_REFUSED, faults.size()),
                                    faults.stream().map(this::words).toList()));
        }
    }

    private String words(BilletPaste.Fault fault) {
        return context()
                .say(
                        BilletsText.PASTE_CELL,
                        fault.row(),
                        context().say(fault.column().title()),
                        context().say(fault.why()));
    }

    private Billet fresh() {
        return new Billet(
                new Billet.Id(UUID.randomUUID()),
                "",
                context().say(BilletsText.NEW_POST),
                Billet.Post.OPEN,
                Billet.Terms.NONE,
                Billet.Cover.ONE,
                List.of(),
                Notes.of(context().workspace().plan().exercise().label()));
    }

    private void add() {
        var billet = fresh();
        dispatch(context().say(BilletsText.ADDING), new Edit.Add(billet));
        context().session().show(billet.id());
    }

    private void remove(Billet.Id id) {
        dispatch(context().say(BilletsText.REMOVING), new Edit.Remove(id));
    }
}
