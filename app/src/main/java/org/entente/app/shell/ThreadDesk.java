package org.entente.app.shell;

import static java.util.Comparator.comparing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.entente.app.control.Choices;
import org.entente.app.control.Form;
import org.entente.app.control.Sheet;
import org.entente.app.format.Language;
import org.entente.app.interop.HolderWords;
import org.entente.app.interop.MissionThread;
import org.entente.app.interop.ThreadExpansion;
import org.entente.app.interop.ThreadLibrary;
import org.entente.app.problem.RefusalMessages;
import org.entente.model.edit.Outcome;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.schedule.Schedule;
import org.entente.resources.ThreadText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Makes the exchanges of a mission thread for those who are named for its roles, once their number
/// was seen. One for each time the user asks.
final class ThreadDesk {
    private final OpenPlan open;
    private final Doors.Hall hall;
    private final Plan plan;
    private final HolderWords words;
    private final ComboBox<MissionThread> thread;
    private final ComboBox<Optional<Phase>> phase;
    private final Form roles = new Form();
    private final Label count = new Label();
    private final Map<String, Named> named = new LinkedHashMap<>();
    private @Nullable Button apply;

    /// Where the holders of a role are named, and what stands beneath.
    private record Named(TextField field, Label beneath) {}

    ThreadDesk(OpenPlan open, Doors.Hall hall) {
        this.open = open;
        this.hall = hall;
        this.plan = open.workspace().plan();
        this.words = new HolderWords(plan);
        var locale = language().texts().locale();
        this.thread =
                Choices.of(
                        "thread-choice",
                        ThreadLibrary.shipped().threads(),
                        each -> each.names().in(locale));
        this.phase =
                Choices.of(
                        "thread-phase",
                        phases(),
                        each -> each.map(Phase::name).orElse(say(ThreadText.PHASE_ALL)));
    }

    private List<Optional<Phase>> phases() {
        var schedule = Schedule.of(plan);
        var dated =
                plan.phases()
                        .filter(each -> schedule.span(each).isPresent())
                        .sorted(comparing(each -> schedule.span(each).orElseThrow().start()))
                        .map(Optional::of);
        return Stream.concat(Stream.of(Optional.<Phase>empty()), dated).toList();
    }

    private Language language() {
        return hall.language();
    }

    private String say(ThreadText text, Object... arguments) {
        return language().say(text, arguments);
    }

    void show() {
        var overlay = hall.root().overlay();
        var sheet = Sheet.asking("thread", say(ThreadText.TITLE), language(), overlay::close);
        var about = new Label(say(ThreadText.ABOUT));
        about.setWrapText(true);
        sheet.add(about);
        var form = new Form();
        form.add(say(ThreadText.THREAD), thread);
        form.add(say(ThreadText.PHASE), phase);
        sheet.add(form);
        sheet.add(roles);
        count.setId("thread-count");
        sheet.add(count);
        apply = sheet.primary(say(ThreadText.APPLY), this::apply);
        thread.valueProperty().subscribe(this::ask);
        phase.valueProperty().subscribe(_ -> look());
        thread.getSelectionModel().selectFirst();
        phase.getSelectionModel().selectFirst();
        overlay.show(sheet, Pos.CENTER, thread);
    }

    /// Asks for the roles of that thread.
    private void ask(@Nullable MissionThread chosen) {
        roles.getChildren().clear();
        named.clear();
        if (chosen == null) {
            return;
        }
        for (var role : chosen.roles()) {
            var field = new TextField();
            field.setId("thread-role-" + role.code());
            field.setPromptText(say(ThreadText.ROLE_HINT));
            var beneath = roles.add(role.names().in(language().texts().locale()), field);
            named.put(role.code(), new Named(field, beneath));
            field.textProperty().subscribe(_ -> look());
        }
        look();
    }

    private void look() {
        var expansion = expansion();
        var choice = choice();
        int size = expansion.isEmpty() ? 0 : expansion.get().count(choice);
        count.setText(say(ThreadText.COUNT, size));
        if (apply != null) {
            apply.setDisable(size == 0 || open.workspace().isReadOnly());
        }
    }

    private Optional<ThreadExpansion> expansion() {
        return Optional.ofNullable(thread.getValue())
                .map(
                        chosen ->
                                new ThreadExpansion(
                                        plan,
                                        chosen,
                                        language().texts().locale(),
                                        _ -> UUID.randomUUID()));
    }

    private ThreadExpansion.Choice choice() {
        var holders = new HashMap<String, List<AssigneeId>>();
        named.forEach((role, field) -> holders.put(role, read(field)));
        var wanted = phase.getValue();
        return new ThreadExpansion.Choice(
                holders,
                wanted == null ? List.of() : wanted.map(Phase::id).stream().toList(),
                org.entente.model.label.Label.NATO_UNCLASSIFIED);
    }

    /// Those who are named, and beneath how many they are or whom the plan does not know.
    private List<AssigneeId> read(Named role) {
        var found = new ArrayList<AssigneeId>();
        var unknown = new ArrayList<String>();
        for (var part : role.field().getText().split("[,;]", -1)) {
            var known = words.inTheatre(part);
            if (known.size() == 1) {
                found.addAll(known);
            } else if (!part.isBlank()) {
                unknown.add(part.strip());
            }
        }
        var distinct = found.stream().distinct().toList();
        var said = distinct.isEmpty() ? "" : say(ThreadText.FOUND, distinct.size());
        Form.say(
                role.beneath(),
                unknown.isEmpty() ? said : say(ThreadText.UNKNOWN, String.join(", ", unknown)),
                !unknown.isEmpty());
        return distinct;
    }

    private void apply() {
        var expansion = expansion();
        if (expansion.isEmpty()) {
            return;
        }
        hall.root().overlay().close();
        var name = expansion.get().thread().names().in(language().texts().locale());
        var edit = expansion.get().edit(choice());
        var outcome = open.workspace().dispatch(say(ThreadText.EDIT, name), edit);
        if (outcome instanceof Outcome.Refused(var reason)) {
            hall.root()
                    .notices()
                    .fail(
                            new RefusalMessages(language())
                                    .sentence(reason, open.workspace().plan()));
        }
    }
}
