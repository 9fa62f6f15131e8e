package org.entente.app.feature.timeline;

import static org.entente.model.plan.NaturalOrder.NAMES;

import org.entente.app.control.ScreenContext;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SavedView;
import org.entente.resources.ViewText;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The views of the sheet that the plan holds by a name: chooses, saves, renames and removes them,
/// and knows which was chosen last. Confined to the JavaFX thread.
final class SavedViews {
    static final String SCREEN = "timeline";

    private final ScreenContext context;
    private final Orders orders;
    private final Consumer<SheetLook> wear;
    private SavedView.@Nullable Id chosen;
    private @Nullable Compared compared;

    /// The views of the plan, the one that was chosen last, and whether the sheet looks otherwise
    /// than it by now.
    record Standing(List<SavedView> all, @Nullable SavedView chosen, boolean isChanged) {
        Standing {
            all = List.copyOf(all);
        }
    }

    /// What was compared with the chosen view last, and what came of it.
    private record Compared(
            SavedView view,
            Arrangement arrangement,
            Measures measures,
            Emphasis emphasis,
            SheetLook.Clocks clocks,
            boolean isChanged) {}

    /// `wear` makes the sheet look so.
    SavedViews(ScreenContext context, Orders orders, Consumer<SheetLook> wear) {
        this.context = context;
        this.orders = orders;
        this.wear = wear;
    }

    Standing standing(TimelineFrame frame) {
        var plan = context.workspace().plan();
        var view = chosen(plan).orElse(null);
        return new Standing(all(plan), view, view != null && isChanged(frame, view));
    }

    static List<SavedView> all(Plan plan) {
        return plan.savedViews()
                .filter(view -> view.screen().equals(SCREEN))
                .sorted(
                        Comparator.comparing(SavedView::name, NAMES)
                                .thenComparing(view -> view.id().value()))
                .toList();
    }

    private Optional<SavedView> chosen(Plan plan) {
        return Optional.ofNullable(chosen).flatMap(id -> plan.find(SavedView.class, id));
    }

    /// Compared again only where something other than the part of the time in view has changed.
    @SuppressWarnings("ReferenceEquality") // What nobody changed is the same reference.
    private boolean isChanged(TimelineFrame frame, SavedView view) {
        var before = compared;
        var arrangement = frame.state().arrangement();
        var clocks = new SheetLook.Clocks(frame.viewport().scale().zone(), frame.second());
        if (before != null
                && before.view() == view
                && before.arrangement() == arrangement
                && before.measures() == frame.measures()
                && before.emphasis() == frame.emphasis()
                && before.clocks().equals(clocks)) {
            return before.isChanged();
        }
        var kept = LookText.read(view.look()).map(SheetLook::anywhere);
        var isChanged = !kept.equals(Optional.of(SheetLook.of(frame).anywhere()));
        compared =
                new Compared(
                        view, arrangement, frame.measures(), frame.emphasis(), clocks, isChanged);
        return isChanged;
    }

    void carryOut(TimelineFrame frame, TimelineCommand.OfViews command) {
        switch (command) {
            case TimelineCommand.ChooseView(var id) -> choose(id);
            case TimelineCommand.ChooseViewAt(var place) -> {
                var all = all(context.workspace().plan());
                if (place < all.size()) {
                    choose(all.get(place).id());
                }
            }
            case TimelineCommand.SaveView(var name) -> save(frame, name.strip());
            case TimelineCommand.UpdateView _ -> onChosen(view -> update(frame, view));
            case TimelineCommand.RenameView(var name) ->
                    onChosen(view -> rename(frame, view, name.strip()));
            case TimelineCommand.RemoveView _ -> onChosen(view -> remove(frame, view));
        }
    }

    private void onChosen(Consumer<SavedView> deed) {
        chosen(context.workspace().plan()).ifPresent(deed);
    }

    /// Shows the plan as that view has it.
    void choose(SavedView.Id id) {
        context.workspace()
                .plan()
                .find(SavedView.class, id)
                .filter(view -> view.screen().equals(SCREEN))
                .ifPresent(
                        view -> {
                            chosen = id;
                            LookText.read(view.look()).ifPresent(wear);
                        });
    }

    /// Under a name that is there already the view of that name is replaced.
    private void save(TimelineFrame frame, String name) {
        if (name.isEmpty()) {
            return;
        }
        var plan = context.workspace().plan();
        var look = LookText.of(SheetLook.of(frame));
        var known = all(plan).stream().filter(view -> view.name().equals(name)).findFirst();
        var label = context.say(ViewText.EDIT_SAVE, name);
        if (known.isPresent()) {
            chosen = known.get().id();
            orders.carryOut(frame, label, new Edit.Revise(known.get().withLook(look)));
            return;
        }
        var id = new SavedView.Id(UUID.randomUUID());
        var notes = Notes.of(plan.exercise().label());
        chosen = id;
        orders.carryOut(frame, label, new Edit.Add(new SavedView(id, name, SCREEN, look, notes)));
    }

    private void update(TimelineFrame frame, SavedView view) {
        var look = LookText.of(SheetLook.of(frame));
        if (!look.equals(view.look())) {
            orders.carryOut(
                    frame,
                    context.say(ViewText.EDIT_UPDATE, view.name()),
                    new Edit.Revise(view.withLook(look)));
        }
    }

    private void rename(TimelineFrame frame, SavedView view, String name) {
        if (!name.isEmpty() && !Objects.equals(name, view.name())) {
            orders.carryOut(
                    frame,
                    context.say(ViewText.EDIT_RENAME, view.name(), name),
                    new Edit.Rename(view.id(), name));
        }
    }

    private void remove(TimelineFrame frame, SavedView view) {
        orders.carryOut(
                frame, context.say(ViewText.EDIT_REMOVE, view.name()), new Edit.Remove(view.id()));
    }
}
