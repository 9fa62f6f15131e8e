package org.entente.app.feature.authority;

import javafx.scene.Node;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.control.Section;
import org.entente.app.feature.authority.AuthorityEdits.Answer;
import org.entente.app.feature.authority.AuthorityState.Row;
import org.entente.model.edit.Edit;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.CommandAct;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.model.plan.StrengthCeiling;
import org.entente.resources.AuthorityDeskText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Who has authority over which unit, asked beside offered; what nations rule out and how many they
/// let come; and which act of command needs which authority. Everything is edited in its table.
public final class AuthorityScreen extends PlanScreen<AuthorityState> {
    private final Once<AuthorityView> view;
    private Page page = Page.TRANSFERS;
    private String filter = "";
    private @Nullable EntityId awaited;

    public AuthorityScreen(ScreenContext context) {
        super(context, new Sign("authority", AuthorityDeskText.TITLE, FluentUiRegularMZ.SHIELD_20));
        this.view = new Once<>(this::makeView);
        watch(context.workspace().planProperty());
    }

    private AuthorityView makeView() {
        return new AuthorityView(
                context().language(),
                new AuthorityView.Gestures(
                        this::open,
                        this::filter,
                        id -> context().session().select(Set.of(id)),
                        this::add,
                        this::remove,
                        this::change));
    }

    @Override
    public Node node() {
        return view.get();
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
    public boolean shows(EntityKind kind) {
        return Stream.of(Page.values()).anyMatch(each -> each.kind() == kind);
    }

    @Override
    public void reveal(EntityId id) {
        for (var each : Page.values()) {
            if (each.kind() == id.kind() && page != each) {
                open(each);
            }
        }
        awaited = isOutdated() ? id : null;
        view.get().select(id);
    }

    @Override
    public List<Command> commands() {
        return Stream.concat(
                        Stream.of(Page.values())
                                .map(
                                        each ->
                                                going(
                                                        "authority-" + each.code(),
                                                        each.title(),
                                                        () -> open(each))),
                        Stream.of(
                                going(
                                        "authority-filter-focus",
                                        AuthorityDeskText.FILTER,
                                        () -> view.get().focusFilter())))
                .toList();
    }

    @Override
    protected Background.Work<AuthorityState> projecting() {
        var plan = context().workspace().plan();
        var shown = page;
        var words = filter;
        return _ -> new AuthorityProjector(context().language(), plan).project(shown, words);
    }

    @Override
    protected void render(AuthorityState state) {
        view.get().render(state);
        var id = awaited;
        awaited = null;
        if (id != null) {
            view.get().select(id);
        }
    }

    private void open(Page next) {
        if (page != next) {
            page = next;
            changed();
        }
    }

    private void filter(String text) {
        filter = text;
        changed();
    }

    private Plan plan() {
        return context().workspace().plan();
    }

    private void change(Row row, Field field, String typed) {
        var plan = plan();
        var edits = new AuthorityEdits(plan, context().language(), UUID::randomUUID);
        var id = row.id();
        var answer =
                page == Page.ACTS
                        ? edits.mark(CommandAct.valueOf(row.key()), field)
                        : switch (id) {
                            case AuthorityLine.Id line ->
                                    plan.find(AuthorityLine.class, line)
                                            .map(found -> edits.change(found, field, typed))
                                            .orElse(null);
                            case Caveat.Id caveat ->
                                    plan.find(Caveat.class, caveat)
                                            .map(
                                                    found ->
                                                            new CaveatEdits(edits)
                                                                    .change(found, field, typed))
                                            .orElse(null);
                            case StrengthCeiling.Id ceiling ->
                                    plan.find(StrengthCeiling.class, ceiling)
                                            .map(found -> edits.change(found, field, typed))
                                            .orElse(null);
                            case null, default -> null;
                        };
        carryOut(answer);
    }

    private void carryOut(@Nullable Answer answer) {
        switch (answer) {
            case Answer.Change(var edit) ->
                    dispatch(context().say(AuthorityDeskText.CHANGING), edit);
            case Answer.Wrong(var sentence) -> {
                context().notifier().warn(sentence);
                changed();
            }
            case null -> {}
        }
    }

    /// Beside what is selected here or elsewhere.
    private void add(@Nullable Row beside) {
        var near =
                beside == null || beside.id() == null
                        ? context().session().selectionProperty().get().stream()
                                .findFirst()
                                .orElse(null)
                        : beside.id();
        var made = new NewThings(plan(), context().language(), UUID::randomUUID).of(page, near);
        if (made == null) {
            context().notifier().warn(context().say(AuthorityDeskText.NOBODY_TO_ADD));
            return;
        }
        if (dispatch(context().say(AuthorityDeskText.ADDING), new Edit.Add(made)).isPresent()) {
            context().session().show(made.id());
        }
    }

    /// Of an act it is the plan's own ruling that goes: the default holds again.
    private void remove(Row row) {
        var id = row.id();
        if (id != null && page != Page.TRANSFERS) {
            var label =
                    page == Page.ACTS ? AuthorityDeskText.RESETTING : AuthorityDeskText.REMOVING;
            dispatch(context().say(label), new Edit.Remove(id));
        }
    }
}
