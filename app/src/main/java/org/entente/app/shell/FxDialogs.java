package org.entente.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;

import org.entente.app.control.Css;
import org.entente.app.control.Overlay;
import org.entente.app.control.Sheet;
import org.entente.app.control.WrappedCell;
import org.entente.app.format.Language;
import org.entente.app.problem.Dialogs;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Questions as sheets inside the window, between its banners; files by a picker.
final class FxDialogs implements Dialogs {
    private static final double WIDTH = 560;
    private static final double ROW = 32;
    private static final double LOW = 64;
    private static final double HIGH = 320;

    private final Overlay overlay;
    private final Language language;
    private final FilePicker picker;

    FxDialogs(Overlay overlay, Language language, FilePicker picker) {
        this.overlay = overlay;
        this.language = language;
        this.picker = picker;
    }

    @Override
    public void open(FileQuestion question, Consumer<Path> chosen) {
        pass(picker.open(question), chosen);
    }

    @Override
    public void save(FileQuestion question, Consumer<Path> chosen) {
        pass(picker.save(question), chosen);
    }

    @Override
    public void folder(String title, Consumer<Path> chosen) {
        pass(picker.folder(title), chosen);
    }

    private static void pass(@Nullable Path file, Consumer<Path> chosen) {
        if (file != null) {
            chosen.accept(file);
        }
    }

    @Override
    public void confirm(Question question, Runnable agreed) {
        var text = new Label(question.text());
        text.setWrapText(true);
        var sheet = Sheet.asking("confirm", question.title(), language, overlay::close);
        sheet.add(text);
        var yes =
                sheet.primary(
                        question.yes(),
                        () -> {
                            overlay.close();
                            agreed.run();
                        });
        overlay.show(sheet, Pos.CENTER, yes);
    }

    @Override
    public void tell(Report report) {
        var text = new Label(report.text());
        text.setWrapText(true);
        var lines = new ListView<String>();
        lines.setId("told-lines");
        lines.setAccessibleText(report.text());
        lines.setPrefSize(WIDTH, Math.clamp(report.lines().size() * ROW, LOW, HIGH));
        lines.setCellFactory(_ -> new WrappedCell());
        lines.getItems().setAll(report.lines());
        var sheet =
                Sheet.closing(
                        "told", report.title(), language.say(ShellText.KEYS_CLOSE), overlay::close);
        sheet.getStyleClass().add("wide");
        sheet.add(text);
        sheet.add(lines);
        overlay.show(sheet, Pos.CENTER, sheet.lastButton());
    }

    @Override
    public void line(Question question, Consumer<String> given) {
        var field = new TextField();
        ask("line", question, field, () -> given.accept(field.getText().strip()));
    }

    @Override
    public void password(Question question, Consumer<char[]> given) {
        var field = new PasswordField();
        ask("password", question, field, () -> given.accept(field.getText().toCharArray()));
    }

    private void ask(String id, Question question, TextField field, Runnable answered) {
        field.setId(id + "-field");
        var caption = new Label(question.text());
        caption.getStyleClass().add(Css.CAPTION);
        caption.setWrapText(true);
        caption.setLabelFor(field);
        var sheet = Sheet.asking(id, question.title(), language, overlay::close);
        sheet.add(caption);
        sheet.add(field);
        var yes =
                sheet.primary(
                        question.yes(),
                        () -> {
                            overlay.close();
                            answered.run();
                            field.clear();
                        });
        yes.disableProperty().bind(field.textProperty().map(String::isBlank));
        overlay.show(sheet, Pos.CENTER, field);
    }
}
