package org.entente.app.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import org.entente.app.control.Overlay;
import org.entente.app.draw.fx.Picture;
import org.entente.app.feature.comms.Topics;
import org.entente.app.feature.interop.Cells;
import org.entente.app.format.Language;
import org.entente.app.interop.Standards;
import org.entente.model.interop.Interop;
import org.entente.model.plan.Plan;
import org.entente.persistence.bundle.PlanPackage;
import org.entente.persistence.sheet.TestExport;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// What lies behind a step or two of the user: sheets, previews, what opens below and beside.
final class Surfaces {
    private final Desks desks;
    private final Camera camera;
    private final Path folder;

    /// Keeps a picture by the name of what is seen.
    interface Keeper {
        void keep(String name) throws IOException;
    }

    Surfaces(Desks desks, Camera camera, Path folder) {
        this.desks = desks;
        this.camera = camera;
        this.folder = folder;
    }

    private Plan plan() {
        return Objects.requireNonNull(desks.shell.workspace()).plan();
    }

    private Interop interop() {
        return Standards.interop(
                plan(), LocalDate.ofInstant(desks.clock.instant(), ZoneOffset.UTC));
    }

    void take(List<String> wanted, Keeper keeper) throws IOException {
        camera.await(() -> desks.shell.workspace() != null);
        for (var group : groups().entrySet()) {
            if (wanted.isEmpty() || wanted.contains(group.getKey())) {
                group.getValue().keep(keeper);
            }
        }
    }

    private interface Group {
        void keep(Keeper keeper) throws IOException;
    }

    private Map<String, Group> groups() {
        var all = new LinkedHashMap<String, Group>();
        all.put("finding", this::findings);
        all.put("sheet", this::sheets);
        all.put("net", this::nets);
        all.put("copy", this::copies);
        all.put("paste", this::pastes);
        all.put("fit", this::fits);
        all.put("tests", this::tests);
        return all;
    }

    private void findings(Keeper keeper) throws IOException {
        camera.open("findings");
        camera.awaitChecks();
        camera.await(() -> !items("findings-list").isEmpty());
        pickInList("findings-list", longest("findings-list", "cases=[^\\]]"));
        keeper.keep("finding-gathered");
        camera.act(
                () -> {
                    var scene = desks.stage.getScene();
                    ((TextField) scene.lookup("#findings-reason"))
                            .setText("Agreed with the nations at the main planning conference");
                    ((Button) scene.lookup("#findings-accept")).fire();
                });
        camera.await(() -> items("findings-list").stream().anyMatch(Surfaces::isAccepted));
        pickInList("findings-list", Surfaces::isAccepted);
        keeper.keep("finding-accepted");
        camera.act(() -> desks.shell.undo());
    }

    private static boolean isAccepted(String line) {
        return line.contains("standing=Accepted");
    }

    /// The line with the longest text in which the pattern occurs.
    private Predicate<String> longest(String list, String pattern) {
        var longest =
                items(list).stream()
                        .filter(one -> one.matches("(?s).*" + pattern + ".*"))
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow();
        return longest::equals;
    }

    private List<String> items(String list) {
        return ((ListView<?>) desks.stage.getScene().lookup("#" + list))
                .getItems().stream().map(Object::toString).toList();
    }

    private void pickInList(String id, Predicate<String> wanted) {
        var items = items(id);
        for (int at = 0; at < items.size(); at++) {
            if (wanted.test(items.get(at))) {
                int row = at;
                camera.act(
                        () -> {
                            var list = (ListView<?>) desks.stage.getScene().lookup("#" + id);
                            list.getSelectionModel().clearAndSelect(row);
                            list.scrollTo(Math.max(0, row - 2));
                        });
                return;
            }
        }
        throw new IllegalStateException("Nothing such in " + id);
    }

    private void pickInTable(String id, Predicate<String> wanted) {
        camera.await(
                () ->
                        desks.stage.getScene().lookup("#" + id) instanceof TableView<?> table
                                && !table.getItems().isEmpty());
        camera.act(
                () -> {
                    var table = table(id);
                    for (int at = 0; at < table.getItems().size(); at++) {
                        if (wanted.test(String.valueOf(table.getItems().get(at)))) {
                            table.requestFocus();
                            table.getSelectionModel().clearSelection();
                            table.getSelectionModel().select(at);
                            table.scrollTo(Math.max(0, at - 2));
                            return;
                        }
                    }
                    throw new IllegalStateException("Nothing such in " + id);
                });
    }

    private TableView<?> table(String id) {
        return (TableView<?>) desks.stage.getScene().lookup("#" + id);
    }

    private void sheets(Keeper keeper) throws IOException {
        var english = Language.of(Locale.ENGLISH, plan().exercise().zone());
        var interop = interop();
        camera.open("matrix");
        for (var worth : Cells.Worth.values()) {
            var found = Cells.find(interop, english, worth);
            camera.act(() -> Cells.open(desks.stage.getScene(), found));
            camera.await(() -> desks.stage.getScene().lookup("#matrix-exchanges") != null);
            WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
            camera.act(
                    () ->
                            ((ListView<?>) desks.stage.getScene().lookup("#matrix-exchanges"))
                                    .getSelectionModel()
                                    .clearAndSelect(found.line()));
            WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
            keeper.keep("sheet-" + worth.name().toLowerCase(Locale.ROOT));
            scroll(0.5);
            keeper.keep("sheet-" + worth.name().toLowerCase(Locale.ROOT) + "-middle");
            scroll(1);
            keeper.keep("sheet-" + worth.name().toLowerCase(Locale.ROOT) + "-below");
            camera.press("matrix-sheet-close");
        }
    }

    private void scroll(double to) {
        camera.act(
                () ->
                        ((ScrollPane) desks.stage.getScene().lookup("#matrix-sheet-scroll"))
                                .setVvalue(to));
    }

    private void nets(Keeper keeper) throws IOException {
        camera.open("comms");
        for (var net : List.of("T-16", "L-07")) {
            camera.press("comms-nets");
            WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
            pickInTable("comms-table", one -> one.contains(net));
            WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
            keeper.keep("net-" + net);
        }
        for (var topic : Topics.ids()) {
            camera.press("comms-" + topic);
            WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
            keeper.keep("topic-" + topic);
        }
        camera.press("comms-systems");
    }

    private void copies(Keeper keeper) throws IOException {
        camera.open("comms");
        camera.press("comms-systems");
        pickInTable("comms-table", one -> true);
        camera.choose("comms-holder", 7);
        keeper.keep("copy-before");
        camera.press("comms-copy");
        WaitForAsyncUtils.sleep(1_000, TimeUnit.MILLISECONDS);
        keeper.keep("copy-after");
        camera.act(() -> desks.shell.undo());
        camera.act(() -> ((ComboBox<?>) desks.stage.getScene().lookup("#comms-type")).show());
        WaitForAsyncUtils.sleep(1_000, TimeUnit.MILLISECONDS);
        popups("library");
        camera.act(() -> ((ComboBox<?>) desks.stage.getScene().lookup("#comms-type")).hide());
    }

    /// What floats over the window, each by itself.
    private void popups(String name) {
        camera.act(
                () -> {
                    int at = 0;
                    for (var window : List.copyOf(Window.getWindows())) {
                        if (window != desks.stage && window.isShowing()) {
                            try {
                                Picture.of(window.getScene().snapshot(null))
                                        .write(folder.resolve(name + "-popup-" + at++ + ".png"));
                            } catch (IOException broken) {
                                throw new UncheckedIOException(broken);
                            }
                        }
                    }
                });
    }

    private void pastes(Keeper keeper) throws IOException {
        camera.open("comms");
        camera.press("comms-systems");
        pickInTable("comms-table", one -> true);
        paste("Nobody\tXX-1\tRadio\t2\n\tHF-1\t\t\nL-001\tGW-FFT\tProxy\tmany\n");
        keeper.keep("paste-refused");
        close();
        paste("L-001\tGW-FFT\tProxy of the brigade\t2\nL-030\tGW-FFT\tProxy\t1\n");
        keeper.keep("paste-asked");
        close();
    }

    private void paste(String text) {
        camera.act(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                    var table = table("comms-table");
                    table.requestFocus();
                    table.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    KeyCode.V,
                                    false,
                                    true,
                                    false,
                                    false));
                });
        WaitForAsyncUtils.sleep(1_000, TimeUnit.MILLISECONDS);
    }

    private void close() {
        camera.act(
                () -> {
                    if (desks.stage.getScene().lookup("#overlay") instanceof Overlay overlay) {
                        overlay.close();
                    }
                });
    }

    private void fits(Keeper keeper) throws IOException {
        var last = folder.resolve("last.entente");
        PlanPackage.write(plan(), "Maj Vik", desks.clock, last);
        desks.picker.next = last;
        camera.act(() -> desks.shell.tools().orElseThrow().takeFit());
        keeper.keep("fit-empty");
        camera.press("fit-file");
        camera.await(() -> !items("fit-lines").isEmpty());
        keeper.keep("fit-lines");
        close();
    }

    private void tests(Keeper keeper) throws IOException {
        camera.open("commex");
        pickInTable("commex-tests", one -> true);
        keeper.keep("commex-before");
        camera.press("commex-plan");
        WaitForAsyncUtils.sleep(2_000, TimeUnit.MILLISECONDS);
        keeper.keep("commex-planned");
        var table =
                new String(TestExport.commas(plan()), StandardCharsets.UTF_8)
                        .replaceFirst("Not Tested", "Success");
        Files.writeString(folder.resolve("tests.csv"), table);
        camera.act(() -> desks.shell.undo());
        bring("tests.csv");
        keeper.keep("import-tests");
        close();
        Files.writeString(
                folder.resolve("bad.csv"),
                "Provider,Consumer,Standard,Result\nRadio,Phone,HF-4415,Perhaps\n");
        bring("bad.csv");
        keeper.keep("import-refused");
        close();
    }

    private void bring(String name) {
        desks.picker.next = folder.resolve(name);
        camera.act(() -> desks.shell.tools().orElseThrow().importSchedule());
        WaitForAsyncUtils.sleep(3_000, TimeUnit.MILLISECONDS);
    }
}
