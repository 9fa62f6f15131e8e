package org.entente.app.shell.palette;

import javafx.geometry.Pos;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.control.Command;
import org.entente.app.control.Overlay;
import org.entente.app.format.Language;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The command palette: finds in the background, shows the best, carries out what is chosen.
public final class Palette {
    private static final int LIMIT = 50;

    /// What there is to find now.
    public record Scope(List<Command> commands, @Nullable Plan plan) {
        public Scope {
            commands = List.copyOf(commands);
        }
    }

    private record Indexed(Scope scope, PaletteIndex<PaletteEntry> index) {}

    private final Supplier<Overlay> overlay;
    private final Supplier<Language> language;
    private final Background background;
    private final Supplier<Scope> scope;
    private final Consumer<EntityId> show;
    private final Consumer<Exception> whenFailed;
    private volatile @Nullable Indexed indexed;

    /// What the palette works with beside what it searches: where it floats now, the language now.
    public record Tools(
            Supplier<Overlay> overlay, Supplier<Language> language, Background background) {}

    public Palette(
            Tools tools,
            Supplier<Scope> scope,
            Consumer<EntityId> show,
            Consumer<Exception> whenFailed) {
        this.overlay = tools.overlay();
        this.language = tools.language();
        this.background = tools.background();
        this.scope = scope;
        this.show = show;
        this.whenFailed = whenFailed;
    }

    public void open() {
        var view = new PaletteView(language.get(), this::take);
        view.onTyped(typed -> search(view, typed));
        overlay.get().show(view, Pos.TOP_CENTER, view.query());
        search(view, "");
    }

    private void search(PaletteView view, String typed) {
        var now = scope.get();
        var spoken = language.get();
        background.latest(
                WorkKey.Aside.PALETTE,
                new Background.Job<>(
                        WorkKey.Aside.PALETTE.name(),
                        progress -> index(now, spoken).search(typed, LIMIT, progress::isCancelled),
                        view::render,
                        whenFailed));
    }

    /// The index of that scope, made once; off the JavaFX thread.
    @SuppressWarnings("ReferenceEquality") // The same version of the plan, not an equal one.
    private PaletteIndex<PaletteEntry> index(Scope now, Language spoken) {
        var ready = indexed;
        if (ready != null
                && ready.scope().plan() == now.plan()
                && ready.scope().commands().equals(now.commands())) {
            return ready.index();
        }
        var made = PaletteSource.index(now.commands(), now.plan(), spoken);
        indexed = new Indexed(now, made);
        return made;
    }

    private void take(PaletteEntry entry) {
        overlay.get().close();
        switch (entry) {
            case PaletteEntry.Order(var command) -> command.action().run();
            case PaletteEntry.Thing(var id, _) -> show.accept(id);
        }
    }
}
