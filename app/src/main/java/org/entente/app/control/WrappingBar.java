package org.entente.app.control;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// Groups of controls side by side on one line where there is room; where there is not, what
/// follows goes on below. Only a group that says how narrow it may become is shortened before, and
/// one that fits no line. The last group of a bar that is spread stands at the right end of its
/// line.
public final class WrappingBar extends Pane {
    private final double gap;
    private final double lineGap;
    private final double lineHeight;
    private final boolean isSpread;

    private WrappingBar(
            double lineHeight, double gap, double lineGap, boolean isSpread, Node... groups) {
        super(groups);
        this.gap = gap;
        this.lineGap = lineGap;
        this.lineHeight = lineHeight;
        this.isSpread = isSpread;
    }

    /// The bar of a screen.
    public static WrappingBar toolbar(Node... groups) {
        return toolbar(false, groups);
    }

    /// The bar of a screen of which the last group stands at the right end.
    public static WrappingBar spread(Node... groups) {
        return toolbar(true, groups);
    }

    private static WrappingBar toolbar(boolean isSpread, Node... groups) {
        var bar = new WrappingBar(40, 8, 0, isSpread, groups);
        bar.getStyleClass().addAll(Css.TOOLBAR, Css.WRAPPING);
        return bar;
    }

    /// Controls among others, that far apart.
    public static WrappingBar of(double gap, Node... groups) {
        return new WrappingBar(32, gap, gap, false, groups);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Which groups stand on which line of that width.
    private List<List<Node>> lines(double width) {
        var lines = new ArrayList<List<Node>>();
        double left = 0;
        for (var group : getManagedChildren()) {
            double wanted = least(group);
            if (lines.isEmpty() || left < gap + wanted) {
                lines.add(new ArrayList<>());
                left = width - wanted;
            } else {
                left -= gap + wanted;
            }
            lines.getLast().add(group);
        }
        return lines;
    }

    /// A group that says how narrow it may become does so before a line is broken.
    private double least(Node group) {
        double wanted = wanted(group);
        return group instanceof Region region && region.getMinWidth() >= 0
                ? Math.min(wanted, snapSizeX(region.getMinWidth()))
                : wanted;
    }

    private double wanted(Node group) {
        return snapSizeX(Math.min(group.prefWidth(-1), group.maxWidth(-1)));
    }

    /// Which part of what groups want beyond the least there is room for, from 0 to 1.
    private double share(List<Node> line, double width) {
        double least = line.stream().mapToDouble(this::least).sum() + gap * (line.size() - 1);
        double more = line.stream().mapToDouble(group -> wanted(group) - least(group)).sum();
        return more <= 0 ? 1 : Math.clamp((width - least) / more, 0, 1);
    }

    private double height(List<Node> line) {
        return line.stream()
                .mapToDouble(group -> snapSizeY(group.prefHeight(-1)))
                .reduce(lineHeight, Math::max);
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        double wide = getManagedChildren().stream().mapToDouble(group -> wanted(group) + gap).sum();
        return across() + Math.max(0, wide - gap);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var lines = lines((width < 0 ? computePrefWidth(-1) : width) - across());
        return snappedTopInset()
                + lines.stream().mapToDouble(line -> height(line) + lineGap).sum()
                - (lines.isEmpty() ? 0 : lineGap)
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - across();
        double y = snappedTopInset();
        var last = getManagedChildren().isEmpty() ? null : getManagedChildren().getLast();
        for (var line : lines(width)) {
            double x = snappedLeftInset();
            double share = share(line, width);
            for (var group : line) {
                double wanted =
                        Math.min(
                                width,
                                Math.floor(least(group) + share * (wanted(group) - least(group))));
                double at =
                        isSpread && group.equals(last) ? snappedLeftInset() + width - wanted : x;
                place(group, at, y, wanted, height(line));
                x += wanted + gap;
            }
            y += height(line) + lineGap;
        }
    }

    private void place(Node group, double x, double y, double width, double height) {
        double tall = Math.min(height, snapSizeY(group.prefHeight(width)));
        group.resize(width, tall);
        positionInArea(group, x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
    }
}
