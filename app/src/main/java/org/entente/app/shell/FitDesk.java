package org.entente.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.WorkKey;
import org.entente.app.control.Choices;
import org.entente.app.control.Form;
import org.entente.app.control.Sheet;
import org.entente.app.control.WrappedCell;
import org.entente.app.format.Language;
import org.entente.app.format.PortWords;
import org.entente.app.interop.FitTransfer;
import org.entente.app.interop.Standards;
import org.entente.app.problem.Dialogs;
import org.entente.app.problem.PackageMessages;
import org.entente.app.problem.RefusalMessages;
import org.entente.app.problem.StoreProblemMessages;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.persistence.OpenResult;
import org.entente.persistence.PlanLibrary;
import org.entente.persistence.bundle.PackageResult;
import org.entente.resources.FitText;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Takes what a nation communicates with over from another exercise, of the library or in a
/// package, once the user has seen what would come. One for each time the user asks.
final class FitDesk {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 300;

    private final OpenPlan open;
    private final Doors doors;
    private final Doors.Hall hall;
    private final ShellServices services;
    private final Plan plan;
    private final ComboBox<PlanLibrary.Entry> sources;
    private final ComboBox<Participant> nations;
    private final Label origin = new Label();
    private final ListView<String> lines = new ListView<>();
    private @Nullable Button apply;
    private @Nullable FitTransfer transfer;
    private @Nullable Edit edit;
    private String exercise = "";

    FitDesk(PlanTools tools) {
        this.open = tools.open();
        this.doors = tools.doors();
        this.hall = tools.hall();
        this.services = tools.services();
        this.plan = open.workspace().plan();
        this.sources =
                Choices.of("fit-plan", List.<PlanLibrary.Entry>of(), PlanLibrary.Entry::name);
        this.nations =
                Choices.of(
                        "fit-nation",
                        List.<Participant>of(),
                        one -> say(FitText.NATION_OF, one.code(), one.name()));
    }

    private Language language() {
        return hall.language();
    }

    private String say(FitText text, Object... arguments) {
        return language().say(text, arguments);
    }

    void show() {
        var overlay = hall.root().overlay();
        var sheet = Sheet.asking("fit", say(FitText.TITLE), language(), overlay::close);
        sheet.getStyleClass().add("wide");
        var about = new Label(say(FitText.ABOUT));
        about.setWrapText(true);
        sheet.add(about);
        var file = new Button(say(FitText.FILE));
        file.setId("fit-file");
        file.setOnAction(_ -> choose());
        var from = new HBox(8, sources, file);
        from.setAlignment(Pos.CENTER_LEFT);
        var form = new Form();
        form.add(say(FitText.PLAN), from);
        form.add(say(FitText.NATION), nations);
        sheet.add(form);
        origin.setId("fit-origin");
        sheet.add(origin);
        lines.setId("fit-lines");
        lines.setAccessibleText(say(FitText.LINES));
        lines.setPrefSize(WIDTH, HEIGHT);
        lines.setCellFactory(_ -> new WrappedCell());
        sheet.add(lines);
        apply = sheet.primary(say(FitText.APPLY), this::apply);
        apply.setDisable(true);
        sources.valueProperty().subscribe(this::open);
        nations.valueProperty().subscribe(this::look);
        overlay.show(sheet, Pos.CENTER, sources);
        list();
    }

    /// Plans that need a password are read from a package.
    private void list() {
        services.background()
                .latest(
                        WorkKey.Aside.FIT_PLANS,
                        new Background.Job<>(
                                say(FitText.TITLE),
                                _ ->
                                        doors.library().plans().stream()
                                                .filter(one -> !one.isLocked())
                                                .toList(),
                                entries -> sources.getItems().setAll(entries),
                                hall::broken));
    }

    private void open(PlanLibrary.@Nullable Entry entry) {
        if (entry != null) {
            services.background()
                    .startOnDisk(
                            new Background.Job<>(
                                    say(FitText.READING, entry.name()),
                                    _ -> read(entry),
                                    this::take,
                                    hall::broken));
        }
    }

    /// What came of reading another plan: whose fit can be taken from which exercise, or why there
    /// is none.
    private sealed interface Came {
        record Read(FitTransfer transfer, String exercise, List<Participant> nations)
                implements Came {}

        record Not(String why) implements Came {}
    }

    private Came read(PlanLibrary.Entry entry) {
        return switch (doors.library().open(entry.id(), PlanLibrary.Access.READ, null)) {
            case OpenResult.Opened(var store, var other, _) -> {
                store.close();
                yield found(other);
            }
            case OpenResult.Failed(var problem) ->
                    new Came.Not(new StoreProblemMessages(language()).sentence(problem));
        };
    }

    private Came found(Plan other) {
        var name = other.exercise().name();
        var found =
                new FitTransfer(
                        other,
                        plan,
                        Standards.shipped(),
                        say(FitText.MARK, name),
                        UUID::randomUUID);
        return new Came.Read(found, name, found.nations());
    }

    private void choose() {
        var kind = new Dialogs.FileKind(say(FitText.KIND), List.of("*.entente"));
        hall.dialogs()
                .open(
                        new Dialogs.FileQuestion(say(FitText.TITLE), List.of(kind), ""),
                        file ->
                                services.background()
                                        .startOnDisk(
                                                new Background.Job<>(
                                                        say(FitText.READING, file.getFileName()),
                                                        _ -> read(file),
                                                        this::take,
                                                        hall::broken)));
    }

    private Came read(Path file) {
        return switch (services.sources().packages().apply(file)) {
            case PackageResult.Read(var other, _) -> found(other);
            case PackageResult.Refused(var problem) ->
                    new Came.Not(new PackageMessages(language()).sentence(problem));
        };
    }

    private void take(Came came) {
        switch (came) {
            case Came.Not(var why) -> hall.root().notices().fail(why);
            case Came.Read(var known, var name, var there) -> {
                exercise = name;
                transfer = known;
                origin.setText(say(FitText.FROM, exercise));
                nations.setValue(null);
                nations.getItems().setAll(there);
                lines.getItems().clear();
                if (nations.getItems().isEmpty()) {
                    lines.getItems().setAll(say(FitText.NOBODY));
                } else {
                    nations.getSelectionModel().selectFirst();
                }
            }
        }
    }

    private void look(@Nullable Participant nation) {
        var known = transfer;
        allow(null);
        if (nation != null && known != null) {
            services.background()
                    .latest(
                            WorkKey.Aside.FIT_PREVIEW,
                            new Background.Job<>(
                                    say(FitText.TITLE),
                                    _ -> known.preview(nation),
                                    this::render,
                                    hall::broken));
        }
    }

    private void allow(@Nullable Edit next) {
        edit = next;
        if (apply != null) {
            apply.setDisable(
                    next == null
                            || next.equals(new Edit.Batch(List.of()))
                            || open.workspace().isReadOnly());
        }
    }

    private void render(FitTransfer.Preview preview) {
        var said = new ArrayList<String>();
        add(said, FitText.COMING, preview.coming());
        for (var one : preview.differing()) {
            said.add(say(FitText.DIFFERS, one.here().name(), one.filled(), one.apart()));
            one.gains().forEach(gain -> said.add(gained(one.here(), gain)));
        }
        add(said, FitText.ALIKE, preview.alike());
        add(said, FitText.WITHHELD, preview.withheld());
        preview.standards().forEach(one -> said.add(say(FitText.STANDARD, one.name())));
        preview.missingNets().forEach(net -> said.add(say(FitText.NO_NET, net)));
        lines.getItems().setAll(said);
        allow(preview.edit());
    }

    private String gained(CisSystem here, FitTransfer.Gain gain) {
        var kind = new PortWords(language()).kind(gain.way(), gain.nets());
        return say(FitText.GAINS, here.name(), gain.port(), kind);
    }

    private void add(List<String> said, FitText text, List<CisSystem> systems) {
        systems.forEach(one -> said.add(say(text, one.name())));
    }

    /// All or nothing, on the plan that was looked at.
    private void apply() {
        var next = edit;
        if (next == null) {
            return;
        }
        hall.root().overlay().close();
        if (!plan.equals(open.workspace().plan())) {
            hall.root().notices().note(say(FitText.STALE));
            return;
        }
        if (open.workspace().dispatch(say(FitText.EDIT, exercise), next)
                instanceof Outcome.Refused(var reason)) {
            hall.root().notices().fail(new RefusalMessages(language()).sentence(reason, plan));
        }
    }
}
