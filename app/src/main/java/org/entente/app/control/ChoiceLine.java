package org.entente.app.control;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// Choices on one line. Those for which there is no room open from a button at its end; what is
/// chosen always stands on the line.
public final class ChoiceLine extends Region {
    private static final double GAP = 4;

    private final List<ToggleButton> choices;
    private final MenuButton more = new MenuButton();
    private List<ToggleButton> behind = List.of();

    /// @param id of the button that opens the others
    /// @param others what that button is called
    public ChoiceLine(String id, String others, List<ToggleButton> choices) {
        this.choices = List.copyOf(choices);
        more.setId(id);
        more.setText(others);
        more.getStyleClass().add(Css.FLAT);
        more.setVisible(false);
        for (var choice : choices) {
            choice.selectedProperty().subscribe(_ -> requestLayout());
            getChildren().add(choice);
        }
        getChildren().add(more);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snapSizeX(more.prefWidth(-1)) + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + wide(choices) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double high = more.prefHeight(-1);
        for (var choice : choices) {
            high = Math.max(high, choice.prefHeight(-1));
        }
        return snappedTopInset() + snapSizeY(high) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        var inLine = inLine(room);
        double x = snappedLeftInset();
        for (var choice : choices) {
            choice.setVisible(inLine.contains(choice));
            if (choice.isVisible()) {
                x = place(choice, x);
            }
        }
        hide(choices.stream().filter(choice -> !inLine.contains(choice)).toList());
        place(more, x);
    }

    /// As many of the first as there is room for, beside what is chosen and the button.
    private List<ToggleButton> inLine(double room) {
        if (wide(choices) <= room) {
            return choices;
        }
        var kept = new ArrayList<>(choices);
        double most = room - GAP - snapSizeX(more.prefWidth(-1));
        for (int at = choices.size() - 1; at >= 0 && wide(kept) > most; at--) {
            if (!choices.get(at).isSelected()) {
                kept.remove(choices.get(at));
            }
        }
        return kept;
    }

    private double wide(List<ToggleButton> some) {
        return some.stream().mapToDouble(one -> snapSizeX(one.prefWidth(-1)) + GAP).sum() - GAP;
    }

    private double place(Region one, double x) {
        double wide = snapSizeX(one.prefWidth(-1));
        double high = getHeight() - snappedTopInset() - snappedBottomInset();
        layoutInArea(one, x, snappedTopInset(), wide, high, 0, HPos.LEFT, VPos.CENTER);
        return x + wide + GAP;
    }

    private void hide(List<ToggleButton> others) {
        more.setVisible(!others.isEmpty());
        if (!others.equals(behind)) {
            behind = others;
            more.getItems().setAll(others.stream().map(ChoiceLine::item).toList());
        }
    }

    private static MenuItem item(ToggleButton choice) {
        var item = new MenuItem();
        item.textProperty().bind(choice.textProperty());
        item.setOnAction(_ -> choice.fire());
        return item;
    }
}
