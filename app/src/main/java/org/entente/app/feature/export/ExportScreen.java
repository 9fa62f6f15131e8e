package org.entente.app.feature.export;

import javafx.scene.Node;
import javafx.util.Subscription;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Command;
import org.entente.app.control.Projection;
import org.entente.app.control.Screen;
import org.entente.app.control.ScreenContext;
import org.entente.app.format.PlanNames;
import org.entente.app.problem.Dialogs;
import org.entente.resources.ExportText;
import org.entente.resources.TextKey;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where the plan leaves the program, always with its marking.
public final class ExportScreen implements Screen {
    private final ScreenContext context;
    private final List<ExportFormat> formats;
    private final ExportView view;
    private final Subscription subscription;
    private final Projection<ExportState> projection;
    private final List<String> written = new ArrayList<>();

    public ExportScreen(ScreenContext context, List<ExportFormat> formats) {
        this.context = context;
        this.formats = List.copyOf(formats);
        this.view = new ExportView(context.language(), this.formats, this::ask);
        this.projection =
                new Projection<>(context.background(), id(), this::projecting, view::render);
        this.subscription = context.workspace().planProperty().subscribe(_ -> projection.changed());
    }

    @Override
    public String id() {
        return "export";
    }

    @Override
    public TextKey title() {
        return ExportText.TITLE;
    }

    @Override
    public Ikon icon() {
        return FluentUiRegularAL.ARROW_EXPORT_20;
    }

    @Override
    public Node node() {
        return view;
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
    public void shown() {
        projection.shown();
    }

    @Override
    public void hidden() {
        projection.hidden();
    }

    @Override
    public void close() {
        projection.hidden();
        subscription.unsubscribe();
    }

    private Background.Work<ExportState> projecting() {
        var plan = context.workspace().plan();
        var files = List.copyOf(written);
        return _ -> ExportProjector.project(context.language(), plan, files);
    }

    private void ask(ExportFormat format) {
        var title = context.say(format.wording().title());
        var kind = new Dialogs.FileKind(title, List.of("*." + format.extension()));
        var name = PlanNames.file(context.workspace().plan(), format.extension());
        context.dialogs()
                .save(
                        new Dialogs.FileQuestion(title, List.of(kind), name),
                        file -> write(format, file));
    }

    private void write(ExportFormat format, Path file) {
        var plan = context.workspace().plan();
        context.background()
                .start(
                        new Background.Job<>(
                                context.say(ExportText.WRITING, file.getFileName()),
                                progress -> {
                                    format.writer().write(plan, file, progress);
                                    return file;
                                },
                                this::done,
                                failure -> failed(file, failure)));
    }

    private void done(Path file) {
        var now = context.formats().zuluSeconds(context.clock().instant());
        written.addFirst(context.say(ExportText.WRITTEN, now, file));
        projection.changed();
        context.notifier().done(context.say(ExportText.DONE, file));
    }

    private void failed(Path file, Exception failure) {
        if (failure instanceof IOException) {
            context.notifier()
                    .fail(
                            context.say(
                                    ExportText.FAILED, file, String.valueOf(failure.getMessage())));
        } else {
            throw new IllegalStateException(
                    "The export to (%s) failed in a way that no disk explains.".formatted(file),
                    failure);
        }
    }
}
