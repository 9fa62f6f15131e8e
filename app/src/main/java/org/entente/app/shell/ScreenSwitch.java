package org.entente.app.shell;

import javafx.util.Subscription;

import org.entente.app.control.Css;
import org.entente.app.control.Screen;
import org.entente.app.workspace.Session;
import org.entente.model.plan.EntityId;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Which screen is open. A thing that is to be shown opens a screen that can show it.
final class ScreenSwitch {
    private final List<Screen> screens;
    private final Session session;
    private final Consumer<Screen> host;
    private final List<Subscription> subscriptions;
    private String open = "";

    /// The host puts the screen's node into the window.
    ScreenSwitch(List<Screen> screens, Session session, Consumer<Screen> host) {
        this.screens = List.copyOf(screens);
        this.session = session;
        this.host = host;
        if (find(session.screenProperty().get()).isEmpty()) {
            session.go(screens.getFirst().id());
        }
        this.subscriptions =
                List.of(
                        session.screenProperty().subscribe(this::turn),
                        session.whenShown(this::reveal));
    }

    private Optional<Screen> find(String id) {
        return screens.stream().filter(screen -> screen.id().equals(id)).findFirst();
    }

    private void turn(String id) {
        find(id).filter(_ -> !id.equals(open)).ifPresent(this::turnTo);
    }

    private void turnTo(Screen screen) {
        find(open).ifPresent(Screen::hidden);
        open = screen.id();
        var classes = screen.node().getStyleClass();
        if (!classes.contains(Css.SCREEN)) {
            classes.add(Css.SCREEN);
        }
        host.accept(screen);
        screen.shown();
    }

    private void reveal(EntityId id) {
        var willing = screens.stream().filter(screen -> screen.shows(id.kind())).toList();
        willing.stream()
                .filter(screen -> screen.id().equals(open))
                .findFirst()
                .or(() -> willing.stream().findFirst())
                .ifPresent(
                        screen -> {
                            session.go(screen.id());
                            screen.reveal(id);
                        });
    }

    void close() {
        subscriptions.forEach(Subscription::unsubscribe);
        screens.forEach(Screen::close);
    }
}
