package org.entente.app.feature.forces;

import javafx.scene.Node;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.control.Section;
import org.entente.app.settings.MappingFile;
import org.entente.model.interop.Interop;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.persistence.sheet.SheetBook;
import org.entente.persistence.sheet.SheetMapping;
import org.entente.resources.ForcesText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Force generation: the statement of requirements, what nations offer against it, the balance.
public final class ForcesScreen extends PlanScreen<ForcesScreen.Projected> {
    private final Once<ForcesView> view;
    private final ForceDesk desk;
    private final SheetDesk sheets;
    private @Nullable Projected latest;
    private LineFilter filter = LineFilter.ALL;
    private Requirement.@Nullable Id chosen;

    /// What is shown, and what made it from which plan: filtering need not start afresh.
    record Projected(Plan plan, @Nullable Interop interop, ForcesProjector by, ForcesState state) {}

    /// `memory` knows what the headings of spreadsheets meant last time.
    public ForcesScreen(ScreenContext context, MappingFile memory) {
        super(context, new Sign("forces", ForcesText.TITLE, FluentUiRegularMZ.TABLE_20));
        this.desk = new ForceDesk(context, this::added);
        this.view = new Once<>(this::makeView);
        this.sheets = new SheetDesk(context, memory, table());
        watch(context.workspace().planProperty());
        watch(context.interop());
    }

    private ForcesView makeView() {
        var zone = context().workspace().plan().exercise().zone();
        return new ForcesView(
                context().language(),
                LocalDate.now(context().clock().withZone(zone)),
                new ForcesView.Gestures(
                        this::filter,
                        desk::carryOut,
                        this::choose,
                        this::importSheet,
                        this::exportSheet,
                        new MappingPane.Gestures(
                                this::tryOut, this::importNow, this::importNothing)));
    }

    private SheetDesk.Table table() {
        return new SheetDesk.Table() {
            @Override
            public void show(SheetBook book, SheetMapping mapping) {
                view.get().map(book, mapping);
            }

            @Override
            public void tried(double fraction) {
                view.get().tried(fraction);
            }

            @Override
            public void tell(List<String> lines, Set<String> bad, boolean isPossible) {
                view.get().mapped(lines, bad, isPossible);
            }

            @Override
            public void close() {
                view.get().unmap();
            }
        };
    }

    private void importSheet() {
        sheets.askForImport();
    }

    private void exportSheet() {
        sheets.askForExport();
    }

    private void tryOut(SheetMapping mapping) {
        sheets.tryOut(mapping);
    }

    private void importNow() {
        sheets.apply();
    }

    private void importNothing() {
        sheets.cancel();
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
            case REQUIREMENT, OFFER -> true;
            default -> false;
        };
    }

    @Override
    public void reveal(EntityId id) {
        line(id).ifPresent(
                        line -> {
                            view.get().reveal(line);
                            filter(LineFilter.ALL);
                        });
    }

    private Optional<Requirement.Id> line(EntityId id) {
        return switch (id) {
            case Requirement.Id line -> Optional.of(line);
            case Offer.Id offer ->
                    context().workspace().plan().find(Offer.class, offer).map(Offer::requirement);
            default -> Optional.empty();
        };
    }

    @Override
    public List<Command> commands() {
        return List.of(
                going(
                        "forces-statement",
                        ForcesText.COMMAND_STATEMENT,
                        () -> view.get().focusTable()),
                going(
                        "forces-balance-sheet",
                        ForcesText.COMMAND_BALANCE,
                        () -> view.get().focusBalance()),
                going("forces-import-sheet", ForcesText.COMMAND_IMPORT, this::importSheet),
                going("forces-export-sheet", ForcesText.COMMAND_EXPORT, this::exportSheet),
                going("forces-filter-focus", ForcesText.FILTER, () -> view.get().focusFilter()),
                going("forces-line-add", ForcesText.COMMAND_ADD, () -> tell(new ForceOrder.Add()))
                        .told("Insert"));
    }

    private void tell(ForceOrder order) {
        desk.carryOut(order).ifPresent(context().notifier()::warn);
    }

    @SuppressWarnings("ReferenceEquality") // Which version it was, not what it says.
    @Override
    protected Background.Work<Projected> projecting() {
        var plan = context().workspace().plan();
        var wanted = filter;
        var line = Optional.ofNullable(chosen);
        var now = context().clock().instant();
        var interop = context().interop().get();
        var known = latest;
        var reusable =
                known != null && known.plan() == plan && known.interop() == interop
                        ? known.by()
                        : null;
        var before = known == null ? null : known.by();
        return _ -> {
            var by =
                    reusable == null
                            ? new ForcesProjector(context().language(), plan, interop, now, before)
                            : reusable;
            return new Projected(plan, interop, by, by.project(wanted, line.orElse(null)));
        };
    }

    @Override
    protected void render(Projected projected) {
        latest = projected;
        view.get().render(projected.state());
    }

    private void filter(LineFilter wanted) {
        filter = wanted;
        changed();
    }

    private void choose(Requirement.Id line) {
        if (!line.equals(chosen)) {
            chosen = line;
            changed();
        }
    }

    private void added(Requirement.Id line) {
        view.get().reveal(line);
        filter(LineFilter.ALL);
    }
}
