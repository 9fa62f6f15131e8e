package org.entente.app.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of one pack and one weight, 16 px; decoration only, the text beside them speaks.
public final class Icon {
    private static final int SIZE = 16;
    private static final int LARGE = 20;

    private Icon() {}

    public static FontIcon of(Ikon ikon) {
        return sized(ikon, SIZE);
    }

    /// For the navigation rail, 20 px.
    public static FontIcon large(Ikon ikon) {
        return sized(ikon, LARGE);
    }

    private static FontIcon sized(Ikon ikon, int size) {
        var icon = FontIcon.of(ikon, size);
        icon.getStyleClass().add("icon");
        icon.setMouseTransparent(true);
        return icon;
    }

    /// A flat button with nothing but an icon, which its tooltip and accessible text name.
    public static Button button(String id, Ikon ikon, String name, Runnable action) {
        var button = new Button("", of(ikon));
        button.setId(id);
        button.getStyleClass().add(Css.FLAT);
        button.setOnAction(_ -> action.run());
        name(button, name);
        return button;
    }

    /// Gives a control a tooltip and tells assistive technology the same.
    public static void name(Node node, String name) {
        node.setAccessibleText(name);
        if (node instanceof Control control) {
            if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip(name));
            } else {
                control.getTooltip().setText(name);
            }
        }
    }
}
