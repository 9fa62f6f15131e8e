package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// Where room is short: what the inspector covers, and what stays in view.
@ExtendWith(QuickHands.class)
class NarrowWindowTest {
    /// What can be moved from under the inspector, or would be too narrow beside it.
    private static final Set<String> COVERED = Set.of("overview", "timeline");

    @TempDir Path folder;

    private Desks desks;
    private Camera camera;

    @Start
    void start(Stage stage) {
        desks = new Desks(stage, folder, Desks.sample());
        desks.shell.start(new StartRequest.Welcome());
        camera = new Camera(stage);
    }

    @BeforeEach
    void open() {
        camera.size(1366, 768);
        camera.act(() -> desks.shell.doors().openSample());
        camera.await(() -> desks.shell.workspace() != null);
    }

    private Bounds bounds(String id) {
        var node = desks.stage.getScene().lookup("#" + id);
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void noTableLiesUnderTheInspector() {
        for (var screen : Camera.SCREENS) {
            camera.act(() -> desks.shell.show(force()));
            camera.open(screen);

            assertThat(bounds("screen-host").getMaxX() > bounds("inspector").getMinX())
                    .as(screen)
                    .isEqualTo(COVERED.contains(screen));
        }
    }

    /// A table fits a column to its rows where its width is that of a column whose width nobody has
    /// chosen; whether rows are there by then is chance.
    @Test
    void everyColumnHasAWidthOfItsOwn() {
        double unchosen = new TableColumn<>().getPrefWidth();
        for (var screen : Camera.SCREENS) {
            camera.open(screen);

            assertThat(desks.stage.getScene().getRoot().lookupAll(".table-view"))
                    .flatExtracting(table -> ((TableView<?>) table).getColumns())
                    .filteredOn(column -> column.getMinWidth() < column.getMaxWidth())
                    .as(screen)
                    .noneMatch(column -> column.getPrefWidth() == unchosen);
        }
    }

    private EntityId force() {
        return any(EntityKind.FORCE_ELEMENT, 3);
    }

    private EntityId any(EntityKind kind, int at) {
        var plan = Objects.requireNonNull(desks.shell.workspace()).plan();
        return List.copyOf(plan.table(kind).keySet()).get(at);
    }

    @Test
    void whatIsSelectedAmongManySystemsIsInViewInAnotherLanguageToo() {
        var system = any(EntityKind.CIS_SYSTEM, 400);
        camera.act(() -> desks.shell.show(system));
        camera.await(() -> isInView(system));

        camera.act(() -> desks.settings.change(old -> old.withLocale(Locale.FRENCH)));

        camera.await(() -> isInView(system));
    }

    private boolean isInView(EntityId id) {
        return desks.stage.getScene().lookup("#comms-table") instanceof TableView<?> table
                && table.lookupAll(".table-row-cell").stream()
                        .map(row -> (TableRow<?>) row)
                        .filter(TableRow::isVisible)
                        .map(row -> String.valueOf(row.getItem()))
                        .anyMatch(row -> row.contains(id.value().toString()));
    }
}
