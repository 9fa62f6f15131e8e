package org.entente.app.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.entente.app.control.ScreenContext;
import org.entente.model.plan.Plan;

import java.time.Clock;

/// Keeps the header true: with every edit, and with every second.
final class HeaderPanel {
    private final HeaderView view;
    private final ScreenContext context;
    private final Clock clock;
    private final Timeline ticker;
    private final Subscription subscription;
    private HeaderProjector projector;

    HeaderPanel(HeaderView view, ScreenContext context) {
        this.view = view;
        this.context = context;
        this.clock = context.clock();
        this.projector = new HeaderProjector(context.language(), context.workspace().plan());
        this.ticker = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
        ticker.setCycleCount(Animation.INDEFINITE);
        ticker.play();
        this.subscription = context.workspace().planProperty().subscribe(this::changed);
    }

    private void changed(Plan plan) {
        projector = new HeaderProjector(context.language(), plan);
        tick();
    }

    private void tick() {
        view.render(projector.at(clock.instant()));
    }

    void close() {
        ticker.stop();
        subscription.unsubscribe();
    }
}
