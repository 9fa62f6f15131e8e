package org.entente.app.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// A value edited in place: label above, value, a hint or what is wrong beneath. Enter or leaving
/// commits, Escape takes back.
public final class InlineField extends VBox {
    private static final Object UNCOMMITTED = InlineField.class;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /// What the user sees: the committed value, a quiet line beneath it, and whether it may change.
    public record State(String value, String hint, boolean isEditable) {}

    private final TextInputControl input;
    private final Label caption = new Label();
    private final Label beneath = new Label();
    private final Function<String, Optional<String>> commit;
    private final String title;
    private String committed = "";
    private String hint = "";
    private boolean isCommitting;

    /// `commit` takes the new value and answers what is wrong with it, if anything.
    public static InlineField line(
            String id, String title, Function<String, Optional<String>> commit) {
        return new InlineField(new TextField(), id, title, commit);
    }

    /// The same with several lines; Shift+Enter makes a new one.
    public static InlineField paragraph(
            String id, String title, Function<String, Optional<String>> commit) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return new InlineField(area, id, title, commit);
    }

    private InlineField(
            TextInputControl input,
            String id,
            String title,
            Function<String, Optional<String>> commit) {
        this.input = input;
        this.commit = commit;
        this.title = title;
        getStyleClass().add(Css.FACT);
        caption.setText(title);
        caption.getStyleClass().add(Css.CAPTION);
        caption.setLabelFor(input);
        beneath.getStyleClass().add(Css.CAPTION);
        beneath.setWrapText(true);
        beneath.setId(id + "-beneath");
        input.setId(id);
        input.setAccessibleText(title);
        input.getProperties().put(UNCOMMITTED, (BooleanSupplier) this::isDirty);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.focusedProperty().subscribe((_, focused) -> commitUnless(focused));
        getChildren().addAll(caption, input, beneath);
        tell(Optional.empty());
    }

    /// Whether the node is a text control whose text belongs to its own undo, because it was typed
    /// and not yet committed.
    public static boolean hasUncommittedText(Node node) {
        if (!(node instanceof TextInputControl control) || !control.isEditable()) {
            return false;
        }
        return control.getProperties().get(UNCOMMITTED) instanceof BooleanSupplier isDirty
                ? isDirty.getAsBoolean()
                : control.isUndoable();
    }

    /// The same without its label, which stays for those who cannot see; `prompt` is what an empty
    /// field shows.
    public InlineField bare(String prompt) {
        caption.setVisible(false);
        caption.setManaged(false);
        input.setPromptText(prompt);
        return this;
    }

    /// Takes the keyboard with that text begun.
    public void begin(String text) {
        input.requestFocus();
        input.setText(text);
        input.end();
    }

    /// Takes the keyboard.
    public void focusInput() {
        input.requestFocus();
    }

    /// Whether the keyboard is here.
    public boolean hasKeyboard() {
        return input.isFocused();
    }

    /// The label above the value.
    public String title() {
        return title;
    }

    /// The caret stays where it is; what was committed is no longer undone by the field itself.
    public void render(State state) {
        hint = state.hint();
        if (!isDirty() || !committed.equals(state.value())) {
            committed = state.value();
            int caret = input.getCaretPosition();
            input.setText(committed);
            input.positionCaret(caret);
            tell(Optional.empty());
        }
        input.setEditable(state.isEditable());
        input.setFocusTraversable(true);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("fixed"), !state.isEditable());
    }

    private boolean isDirty() {
        return !committed.equals(text());
    }

    private String text() {
        return input.getText() == null ? "" : input.getText();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            event.consume();
            commitText();
        } else if (event.getCode() == KeyCode.ESCAPE && isDirty()) {
            event.consume();
            takeBack();
        }
    }

    private void commitUnless(boolean focused) {
        if (!focused) {
            commitText();
        }
    }

    /// Shows the committed value again, whatever was typed.
    public void takeBack() {
        input.setText(committed);
        tell(Optional.empty());
    }

    /// Commits what was typed, as leaving the field does; not twice where the commit itself takes
    /// the field away.
    public void commitText() {
        if (isDirty() && input.isEditable() && !isCommitting) {
            isCommitting = true;
            try {
                var wrong = commit.apply(text());
                if (wrong.isEmpty() && committed.isEmpty()) {
                    input.clear();
                }
                tell(wrong);
            } finally {
                isCommitting = false;
            }
        }
    }

    private void tell(Optional<String> wrong) {
        input.pseudoClassStateChanged(WRONG, wrong.isPresent());
        beneath.pseudoClassStateChanged(WRONG, wrong.isPresent());
        beneath.setText(wrong.orElse(hint));
        beneath.setVisible(!beneath.getText().isEmpty());
        beneath.setManaged(!beneath.getText().isEmpty());
    }
}
