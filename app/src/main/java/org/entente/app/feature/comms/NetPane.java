package org.entente.app.feature.comms;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.entente.app.control.Css;
import org.entente.app.control.NameColumn;
import org.entente.app.control.SignColumn;
import org.entente.app.control.VerdictSign;
import org.entente.app.draw.StyleTokens;
import org.entente.app.draw.fx.FxPainter;
import org.entente.app.draw.fx.FxTextMeasurer;
import org.entente.app.feature.comms.NetPlan.Cell;
import org.entente.app.feature.comms.NetPlan.Seat;
import org.entente.app.format.Language;
import org.entente.resources.CommsText;
import org.entente.resources.NetPlanText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// The sheet of a net, edited in place: what its members share, when its keys are valid, and with
/// which port, call sign, address and keys each of them is on it.
final class NetPane extends VBox {
    private static final Set<Cell> READ = Set.of(Cell.SYSTEM, Cell.AT_ONCE, Cell.SPOILS);
    private static final int MOST_LINES = 3;

    private final Language language;
    private final Gestures.Seating seating;
    private final HBox title = new HBox(8);
    private final Label common = new Label();
    private final KeyBandStrip strip;
    private final Table<Seat> seats;
    private @Nullable NetPlan shown;

    NetPane(Language language, StyleTokens tokens, Gestures.Seating seating) {
        this.language = language;
        this.seating = seating;
        this.strip =
                new KeyBandStrip(
                        new KeyBandLayout(new FxTextMeasurer(tokens), language),
                        new FxPainter(tokens));
        this.seats = new Table<>("comms-net-members", language.say(CommsText.MEMBERS));
        setId("comms-net");
        title.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add(Css.TOOLBAR);
        common.setId("comms-net-common");
        common.setWrapText(true);
        common.setMinHeight(USE_PREF_SIZE);
        common.getStyleClass().add(Css.CAPTION);
        for (var cell : Cell.values()) {
            column(cell);
        }
        VBox.setVgrow(seats, Priority.ALWAYS);
        getChildren().addAll(title, strip, common, seats);
    }

    private void column(Cell cell) {
        int at = cell.ordinal();
        var head = language.say(head(cell));
        var column =
                READ.contains(cell)
                        ? seats.read(head, width(cell), seat -> seat.cells().get(at))
                        : seats.typed(
                                head,
                                width(cell),
                                seat -> seat.cells().get(at),
                                (seat, text) -> type(seat, cell, text));
        seats.getColumns()
                .add(
                        switch (cell) {
                            case SYSTEM -> NameColumn.of(column);
                            case AT_ONCE -> NameColumn.told(SignColumn.of(column, Seat::load));
                            default -> NameColumn.told(column);
                        });
    }

    private static TextKey head(Cell cell) {
        return switch (cell) {
            case SYSTEM -> CommsText.SYSTEM;
            case PORT -> CommsText.PORT;
            case AT_ONCE -> CommsText.NETS_AT_ONCE;
            case CALL_SIGN -> NetPlanText.CALL_SIGN;
            case ADDRESS -> NetPlanText.ADDRESS;
            case KEYS -> CommsText.KEYS;
            case SPOILS -> NetPlanText.SPOILS;
        };
    }

    private static int width(Cell cell) {
        return switch (cell) {
            case SYSTEM, SPOILS -> 210;
            case PORT, ADDRESS -> 90;
            case CALL_SIGN -> 100;
            case AT_ONCE -> 130;
            case KEYS -> 170;
        };
    }

    private void type(Seat seat, Cell cell, String text) {
        var net = shown;
        if (net != null) {
            seating.into(net.id(), seat.system(), cell, text);
        }
    }

    void setTokens(StyleTokens tokens) {
        strip.setPainter(
                new KeyBandLayout(new FxTextMeasurer(tokens), language), new FxPainter(tokens));
    }

    void show(NetPlan net) {
        shown = net;
        var name = new Label(net.title());
        name.setId("comms-net-title");
        name.getStyleClass().add(Css.HEADING);
        title.getChildren().setAll(VerdictSign.of(net.colour()), name);
        var lines = net.common();
        common.setText(String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size()))));
        common.setTooltip(new Tooltip(String.join("\n", lines)));
        strip.show(net.keys(), common.getText());
        var cell = seats.getFocusModel().getFocusedCell();
        seats.getItems().setAll(net.seats());
        if (cell.getRow() >= 0 && cell.getRow() < net.seats().size() && cell.getColumn() >= 0) {
            seats.getSelectionModel()
                    .clearAndSelect(cell.getRow(), seats.getColumns().get(cell.getColumn()));
        }
    }
}
