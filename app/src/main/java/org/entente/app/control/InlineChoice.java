package org.entente.app.control;

import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// One of a few values, chosen in place: label above, a box to choose from, what is wrong beneath.
public final class InlineChoice extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ComboBox<Integer> box;
    private final Label caption = new Label();
    private final Label beneath = new Label();
    private final IntFunction<Optional<String>> commit;
    private int committed = -1;
    private boolean isRendering;

    /// `commit` takes the index of what was chosen and answers what is wrong with it, if anything.
    public InlineChoice(
            String id, String title, List<String> names, IntFunction<Optional<String>> commit) {
        this.commit = commit;
        getStyleClass().add(Css.FACT);
        box = Choices.of(id, IntStream.range(0, names.size()).boxed().toList(), names::get);
        box.setAccessibleText(title);
        box.setMaxWidth(Double.MAX_VALUE);
        caption.setText(title);
        caption.getStyleClass().add(Css.CAPTION);
        caption.setLabelFor(box);
        beneath.setId(id + "-beneath");
        beneath.getStyleClass().add(Css.CAPTION);
        beneath.setWrapText(true);
        box.valueProperty().subscribe((_, chosen) -> choose(chosen));
        getChildren().addAll(caption, box, beneath);
        tell(Optional.empty());
    }

    /// The same without its label, which stays for those who cannot see; `prompt` is what it shows
    /// where nothing is chosen.
    public InlineChoice bare(String prompt) {
        caption.setVisible(false);
        caption.setManaged(false);
        box.setPromptText(prompt);
        return this;
    }

    /// Shows the value that holds, or none where the index is negative.
    public void render(int index, boolean isEditable) {
        committed = index;
        box.setDisable(!isEditable);
        set(index);
        tell(Optional.empty());
    }

    private void set(int index) {
        isRendering = true;
        try {
            box.setValue(index < 0 ? null : index);
        } finally {
            isRendering = false;
        }
    }

    /// What is refused is taken back, and the reason stays beneath.
    private void choose(Integer index) {
        if (isRendering || index == null || index == committed) {
            return;
        }
        var wrong = commit.apply(index);
        if (wrong.isPresent()) {
            set(committed);
        }
        tell(wrong);
    }

    private void tell(Optional<String> wrong) {
        box.pseudoClassStateChanged(WRONG, wrong.isPresent());
        beneath.pseudoClassStateChanged(WRONG, wrong.isPresent());
        beneath.setText(wrong.orElse(""));
        beneath.setVisible(wrong.isPresent());
        beneath.setManaged(wrong.isPresent());
    }
}
