package org.entente.app.feature.export;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Once;
import org.entente.app.control.PlanScreen;
import org.entente.app.control.ScreenContext;
import org.entente.app.control.Section;
import org.entente.app.format.PlanNames;
import org.entente.app.problem.Dialogs;
import org.entente.app.problem.Withheld;
import org.entente.app.share.Recipient;
import org.entente.model.plan.Plan;
import org.entente.resources.ExportText;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Where the plan leaves the program, always with its marking.
public final class ExportScreen extends PlanScreen<ExportState> {

    private final List<ExportFormat> formats;
    private final Once<ExportView> view;
    private final Once<ScrollPane> pane;
    private final List<String> written = new ArrayList<>();
    private Recipient recipient = Recipient.EVERYONE;

    public ExportScreen(ScreenContext context, List<ExportFormat> formats) {
        super(context, new Sign("export", ExportText.TITLE, FluentUiRegularAL.ARROW_EXPORT_20));
        this.formats = List.copyOf(formats);
        this.view =
                new Once<>(
                        () ->
                                new ExportView(
                                        context.language(), this.formats, this::ask, this::choose));
        this.pane = new Once<>(this::makePane);
        watch(context.workspace().planProperty());
    }

    private ScrollPane makePane() {
        var made = new ScrollPane(new StackPane(view.get()));
        made.setFitToWidth(true);
        made.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        made.setFocusTraversable(false);
        return made;
    }

    @Override
    public Section section() {
        return Section.REVIEW;
    }

    @Override
    public boolean givesWay() {
        return true;
    }

    @Override
    public Node node() {
        return pane.get();
    }

    @Override
    public List<Command> commands() {
        return formats.stream()
                .map(
                        format ->
                                Command.of(
                                        format.id() + "-command",
                                        format.wording().title(),
                                        format.icon(),
                                        () -> ask(format)))
                .toList();
    }

    @Override
    protected void render(ExportState state) {
        view.get().render(state);
    }

    @Override
    protected Background.Work<ExportState> projecting() {
        var plan = context().workspace().plan();
        var files = List.copyOf(written);
        var projector = new ExportProjector(context().language(), formats, recipient, today(plan));
        return _ -> projector.project(plan, files);
    }

    /// The day on which it is judged to which groups a nation belongs.
    private LocalDate today(Plan plan) {
        return LocalDate.ofInstant(context().clock().instant(), plan.exercise().zone());
    }

    private void choose(Recipient chosen) {
        recipient = chosen;
        changed();
    }

    /// What the recipient may have of a large plan takes a while to find out.
    private void ask(ExportFormat format) {
        var plan = context().workspace().plan();
        var chosen = recipient;
        var picked = view.get().picked(format.id());
        context()
                .background()
                .start(
                        new Background.Job<>(
                                context().say(format.wording().title()),
                                _ -> chosen.released(plan, today(plan)),
                                released ->
                                        released.map(
                                                        left ->
                                                                new ExportFormat.Order(
                                                                        left, chosen, picked))
                                                .ifPresentOrElse(
                                                        order -> ask(format, order, plan),
                                                        () -> deny(chosen, plan)),
                                failure -> {
                                    throw new IllegalStateException(
                                            "What may leave could not be found out.", failure);
                                }));
    }

    private void deny(Recipient recipient, Plan plan) {
        context()
                .notifier()
                .fail(
                        context()
                                .say(
                                        ExportText.DENIED,
                                        String.valueOf(recipient.nation()),
                                        plan.exercise().label().marking()));
    }

    private void ask(ExportFormat format, ExportFormat.Order order, Plan plan) {
        var extension = format.kind().extension().apply(order);
        var title = context().say(format.wording().title());
        var kind = new Dialogs.FileKind(title, List.of("*." + extension));
        context()
                .dialogs()
                .save(
                        new Dialogs.FileQuestion(title, List.of(kind), name(extension, order)),
                        file -> write(format, order, plan, file));
    }

    private static String name(String extension, ExportFormat.Order order) {
        var name = PlanNames.file(order.plan(), extension);
        var nation = order.recipient().nation();
        return nation == null ? name : nation + " " + name;
    }

    private void write(ExportFormat format, ExportFormat.Order order, Plan plan, Path file) {
        context()
                .background()
                .start(
                        new Background.Job<>(
                                context().say(ExportText.WRITING, file.getFileName()),
                                progress -> {
                                    format.writer().write(order, file, progress);
                                    return Withheld.of(plan, order.plan());
                                },
                                masked -> done(file, masked),
                                failure -> failed(file, failure)));
    }

    private void done(Path file, Withheld masked) {
        var now = context().formats().zuluSeconds(context().clock().instant());
        written.addFirst(context().say(ExportText.WRITTEN, now, file));
        changed();
        masked.tell(
                context().notifier(),
                context().language(),
                file,
                context().say(ExportText.DONE, file));
    }

    private void failed(Path file, Exception failure) {
        if (failure instanceof IOException) {
            context()
                    .notifier()
                    .fail(
                            context()
                                    .say(
                                            ExportText.FAILED,
                                            file,
                                            String.valueOf(failure.getMessage())));
        } else {
            throw new IllegalStateException(
                    "The export to (%s) failed in a way that no disk explains.".formatted(file),
                    failure);
        }
    }
}
