package org.entente.app.workspace;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.entente.model.interop.Supposition;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.time.Span;
import org.entente.resources.Texts;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What the user looks at and how: shared by the screens, never part of the plan and never undone.
/// Confined to the JavaFX thread.
public final class Session {
    private final ReadOnlyObjectWrapper<Set<EntityId>> selection =
            new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<String> screen = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Optional<Span>> window =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Baseline.Id>> baseline =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Supposition> supposition =
            new ReadOnlyObjectWrapper<>(Supposition.NOTHING);
    private final ObjectProperty<Texts> texts;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Density> density;
    private final List<Consumer<EntityId>> guides = new CopyOnWriteArrayList<>();
    private final Map<String, Supplier<String>> looks = new HashMap<>();
    private final List<Consumer<Trace>> tracers = new CopyOnWriteArrayList<>();
    private final List<Runnable> inspectors = new CopyOnWriteArrayList<>();
    private final List<Runnable> takers = new CopyOnWriteArrayList<>();

    public Session(Texts texts, Theme theme, Density density) {
        this.texts = new SimpleObjectProperty<>(texts);
        this.theme = new SimpleObjectProperty<>(theme);
        this.density = new SimpleObjectProperty<>(density);
    }

    /// What is selected, on whatever screen; an immutable set.
    public ReadOnlyObjectProperty<Set<EntityId>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public Set<EntityId> selection() {
        return selection.get();
    }

    public void select(Set<EntityId> ids) {
        var wanted = Set.copyOf(ids);
        if (!wanted.equals(selection.get())) {
            selection.set(wanted);
        }
    }

    /// The one selected thing; empty when nothing or more than one is selected.
    public Optional<EntityId> onlySelected() {
        return selection.get().size() == 1
                ? Optional.of(selection.get().iterator().next())
                : Optional.empty();
    }

    /// Takes what the plan no longer holds out of the selection, and out of what is thought off.
    public void keepWithin(Plan plan) {
        select(selection().stream().filter(plan::has).collect(Collectors.toSet()));
        suppose(supposition.get().within(plan));
    }

    /// What is thought to be off, on whatever screen.
    public ReadOnlyObjectProperty<Supposition> suppositionProperty() {
        return supposition.getReadOnlyProperty();
    }

    public void suppose(Supposition next) {
        if (!next.equals(supposition.get())) {
            supposition.set(next);
        }
    }

    /// The id of the screen that is open, blank before the first.
    public ReadOnlyObjectProperty<String> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// Opens the screen with that id.
    public void go(String screenId) {
        screen.set(screenId);
    }

    /// The span of time that the timeline shows, once it has shown one.
    public ReadOnlyObjectProperty<Optional<Span>> windowProperty() {
        return window.getReadOnlyProperty();
    }

    public void look(Span span) {
        window.set(Optional.of(span));
    }

    /// How a screen shows the plan, in its own spelling, as it was kept or as it looks now; empty
    /// where nothing was kept.
    public Optional<String> look(String screenId) {
        return Optional.ofNullable(looks.get(screenId)).map(Supplier::get);
    }

    /// The screen is asked for its look whenever that is to be kept.
    public void keepLook(String screenId, Supplier<String> look) {
        looks.put(screenId, look);
    }

    /// How each screen looks now that has a look to keep.
    public Map<String, String> looks() {
        return looks.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> entry.getValue().get()));
    }

    /// The baseline with which the plan is compared, if any.
    public ReadOnlyObjectProperty<Optional<Baseline.Id>> baselineProperty() {
        return baseline.getReadOnlyProperty();
    }

    /// Compares the plan with that baseline; with none where it is null.
    public void compare(Baseline.@Nullable Id chosen) {
        baseline.set(Optional.ofNullable(chosen));
    }

    /// An exchange by its id in the fit, and a stage in which it is judged.
    public record Trace(String exchange, int stage) {}

    /// Shows the way of an exchange in a stage, and why its verdict is no better.
    public void trace(Trace trace) {
        tracers.forEach(tracer -> tracer.accept(trace));
    }

    /// The tracer is told of every exchange whose way is to be shown.
    public Subscription whenTraced(Consumer<Trace> tracer) {
        tracers.add(tracer);
        return () -> tracers.remove(tracer);
    }

    /// Selects the thing and asks the screens to bring it into view.
    public void show(EntityId id) {
        select(Set.of(id));
        guides.forEach(guide -> guide.accept(id));
    }

    /// The guide is told of every thing to be brought into view, also when it was the last one
    /// before.
    public Subscription whenShown(Consumer<EntityId> guide) {
        guides.add(guide);
        return () -> guides.remove(guide);
    }

    /// Shows the thing, and takes the keyboard to where its facts are read and changed.
    public void inspect(EntityId id) {
        show(id);
        inspectors.forEach(Runnable::run);
    }

    /// The inspector is told whenever the keyboard is to come to it.
    public Subscription whenInspected(Runnable inspector) {
        inspectors.add(inspector);
        return () -> inspectors.remove(inspector);
    }

    /// Asks for a file whose content comes into the plan.
    public void takeIn() {
        takers.forEach(Runnable::run);
    }

    /// The taker is told whenever a file is to be asked for.
    public Subscription whenTakenIn(Runnable taker) {
        takers.add(taker);
        return () -> takers.remove(taker);
    }

    public ObjectProperty<Texts> textsProperty() {
        return texts;
    }

    public Texts texts() {
        return texts.get();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<Density> densityProperty() {
        return density;
    }
}
