package org.entente.app.shell;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.entente.app.control.ClassificationBanner;
import org.entente.app.control.Css;
import org.entente.app.format.Language;
import org.entente.app.problem.ErrorCode;
import org.entente.app.problem.ErrorReport;
import org.entente.resources.ShellText;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Tells of an error of the program: that the work is safe, the code to read over the phone, where
/// the log lies. One window, however many errors there are.
final class ErrorWindow {
    private static final int WIDTH = 520;

    private final Stage stage = new Stage();
    private final Label more = new Label();
    private int others;

    /// Shows the first error; `dress` gives the scene its style sheets.
    ErrorWindow(
            Language language,
            org.entente.model.label.Label marking,
            Throwable failure,
            Path log,
            Consumer<Scene> dress) {
        var content =
                new VBox(
                        styled(new Label(language.say(ShellText.ERROR_TITLE)), Css.HEADING),
                        wrapped(language.say(ShellText.ERROR_SAFE)),
                        new Label(language.say(ShellText.ERROR_TELL)),
                        code(ErrorCode.of(failure)),
                        styled(wrapped(language.say(ShellText.ERROR_LOG, log)), Css.MUTED),
                        more,
                        buttons(language, failure));
        content.getStyleClass().add(Css.SHEET);
        var top = banner("error-banner-top", marking);
        var bottom = banner("error-banner-bottom", marking);
        var root = new VBox(top, content, bottom);
        root.setId("error-window");
        root.setPrefWidth(WIDTH);
        var scene = new Scene(root);
        dress.accept(scene);
        stage.setTitle(language.say(ShellText.ERROR_TITLE));
        stage.setScene(scene);
        stage.show();
    }

    private static ClassificationBanner banner(String id, org.entente.model.label.Label marking) {
        var banner = new ClassificationBanner(id);
        banner.render(marking);
        return banner;
    }

    private static Label styled(Label label, String styleClass) {
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static TextField code(ErrorCode code) {
        var field = new TextField(code.value());
        field.setId("error-code");
        field.setEditable(false);
        field.getStyleClass().addAll(Css.FIGURES, Css.TITLE);
        return field;
    }

    private HBox buttons(Language language, Throwable failure) {
        var copy = new Button(language.say(ShellText.ERROR_COPY));
        copy.setId("error-copy");
        copy.setOnAction(
                _ -> {
                    copy(failure);
                    copy.setText(language.say(ShellText.ERROR_COPIED));
                });
        var close = new Button(language.say(ShellText.ERROR_CLOSE));
        close.setId("error-close");
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.getStyleClass().add(Css.PRIMARY);
        close.setOnAction(_ -> stage.close());
        var line = new HBox(copy, close);
        line.getStyleClass().add("buttons");
        return line;
    }

    private static void copy(Throwable failure) {
        var content = new ClipboardContent();
        content.putString(ErrorReport.of(failure));
        Clipboard.getSystemClipboard().setContent(content);
    }

    boolean isOpen() {
        return stage.isShowing();
    }

    void another(Language language) {
        others++;
        more.setText(language.say(ShellText.ERROR_MORE, others));
    }
}
