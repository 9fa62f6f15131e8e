package org.entente.app.feature.overview;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.entente.app.feature.overview.OverviewState.Mark;
import org.entente.app.feature.overview.OverviewState.Road;
import org.entente.app.feature.overview.OverviewState.Stage;
import org.entente.model.plan.EntityId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The road to STARTEX: phases side by side in as many lanes as they overlap, anchors as flags,
/// now.
final class RoadPane extends Pane {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final double LANE = 24;
    private static final double FLAGS = 20;
    private static final double GAP = 2;

    private final Consumer<EntityId> show;
    private final List<Region> stages = new ArrayList<>();
    private final List<Label> flags = new ArrayList<>();
    private final List<Integer> lanes = new ArrayList<>();
    private final Region nowLine = new Region();
    private Road road = new Road(List.of(), List.of(), -1, "");

    RoadPane(Consumer<EntityId> show) {
        this.show = show;
        setId("overview-road");
        getStyleClass().add("road");
        nowLine.getStyleClass().add("road-now");
        nowLine.setMouseTransparent(true);
    }

    void render(Road newRoad) {
        if (newRoad.equals(road)) {
            return;
        }
        road = newRoad;
        stages.clear();
        flags.clear();
        lanes.clear();
        var ends = new ArrayList<Double>();
        for (var stage : road.stages()) {
            lanes.add(lane(stage, ends));
            stages.add(stage(stage));
        }
        road.marks().forEach(mark -> flags.add(flag(mark)));
        getChildren().setAll(stages);
        getChildren().addAll(flags);
        getChildren().add(nowLine);
        nowLine.setVisible(road.now() >= 0);
        setPrefHeight(FLAGS + Math.max(1, ends.size()) * LANE + 4);
        setMinHeight(USE_PREF_SIZE);
        requestLayout();
    }

    /// The first lane that is free where the stage begins.
    private static int lane(Stage stage, List<Double> ends) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (ends.get(lane) <= stage.from() + 1e-9) {
                ends.set(lane, stage.to());
                return lane;
            }
        }
        ends.add(stage.to());
        return ends.size() - 1;
    }

    private Label stage(Stage stage) {
        var label = new Label(stage.name());
        label.getStyleClass().add("road-stage");
        label.pseudoClassStateChanged(NOW, stage.isNow());
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setAlignment(Pos.CENTER_LEFT);
        label.setAccessibleRole(AccessibleRole.BUTTON);
        label.setAccessibleText(stage.name() + ", " + stage.times());
        label.setTooltip(new Tooltip(stage.name() + "\n" + stage.times()));
        label.setOnMouseClicked(_ -> show.accept(stage.id()));
        return label;
    }

    private Label flag(Mark mark) {
        var label = new Label(mark.code());
        label.getStyleClass().add("road-flag");
        label.setTooltip(new Tooltip(mark.text()));
        label.setAccessibleText(mark.text());
        label.setOnMouseClicked(_ -> show.accept(mark.id()));
        return label;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        for (int at = 0; at < stages.size(); at++) {
            var stage = road.stages().get(at);
            var left = Math.rint(stage.from() * width);
            var right = Math.rint(stage.to() * width);
            stages.get(at)
                    .resizeRelocate(
                            left,
                            FLAGS + lanes.get(at) * LANE,
                            Math.max(3, right - left - GAP),
                            LANE - GAP);
        }
        placeFlags(width);
        nowLine.resizeRelocate(Math.rint(road.now() * width) - 1.0, 0, 2, getHeight());
    }

    /// The weightiest flags come first. One that would cover another stands beside it, no further
    /// off than it is wide; where there is no room it is left out.
    private void placeFlags(double width) {
        var taken = new ArrayList<Place>();
        for (int at = 0; at < flags.size(); at++) {
            var flag = flags.get(at);
            var wide = Math.ceil(flag.prefWidth(-1));
            var wanted = Math.rint(road.marks().get(at).at() * width);
            var place =
                    Place.beside(
                            Math.clamp(wanted, 0, Math.max(0, width - wide)), wide, width, taken);
            flag.setVisible(place.isPresent());
            place.ifPresent(
                    found -> {
                        flag.resizeRelocate(found.left(), 0, wide, FLAGS - 2);
                        taken.add(found);
                    });
        }
    }

    /// Where a flag stands, in pixels from the left.
    record Place(double left, double right) {
        /// The free place that is nearest to the wanted one; empty where none is near.
        static Optional<Place> beside(double wanted, double wide, double width, List<Place> taken) {
            return Stream.concat(
                            Stream.of(wanted),
                            taken.stream()
                                    .flatMap(
                                            other ->
                                                    Stream.of(
                                                            other.right() + GAP,
                                                            other.left() - GAP - wide)))
                    .filter(left -> left >= 0 && left + wide <= width)
                    .filter(left -> Math.abs(left - wanted) <= wide)
                    .map(left -> new Place(left, left + wide))
                    .filter(place -> taken.stream().noneMatch(place::covers))
                    .min(Comparator.comparingDouble(place -> Math.abs(place.left() - wanted)));
        }

        private boolean covers(Place other) {
            return left < other.right + GAP && other.left < right + GAP;
        }
    }
}
