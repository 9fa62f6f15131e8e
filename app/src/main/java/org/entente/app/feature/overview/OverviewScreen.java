package org.entente.app.feature.overview;

import javafx.scene.Node;
import javafx.util.Subscription;

import org.entente.app.concurrent.Background;
import org.entente.app.control.Projection;
import org.entente.app.control.Screen;
import org.entente.app.control.ScreenContext;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.resources.OverviewText;
import org.entente.resources.TextKey;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

/// Where the exercise stands at a glance.
public final class OverviewScreen implements Screen {
    private final ScreenContext context;
    private final OverviewView view;
    private final Subscription subscription;
    private final Projection<OverviewState> projection;

    public OverviewScreen(ScreenContext context) {
        this.context = context;
        this.view =
                new OverviewView(
                        context.language(),
                        new OverviewView.Gestures(context.session()::show, context.session()::go));
        this.projection =
                new Projection<>(context.background(), id(), this::projecting, view::render);
        this.subscription =
                Subscription.combine(
                        context.workspace().planProperty().subscribe(_ -> projection.changed()),
                        context.findings().stateProperty().subscribe(_ -> projection.changed()));
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public TextKey title() {
        return OverviewText.TITLE;
    }

    @Override
    public Ikon icon() {
        return FluentUiRegularAL.HOME_20;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public boolean shows(EntityKind kind) {
        return kind == EntityKind.EXERCISE;
    }

    @Override
    public void reveal(EntityId id) {
        view.requestFocus();
    }

    /// The days to go are those of now.
    @Override
    public void shown() {
        projection.hidden();
        projection.changed();
        projection.shown();
    }

    @Override
    public void hidden() {
        projection.hidden();
    }

    @Override
    public void close() {
        projection.hidden();
        subscription.unsubscribe();
    }

    private Background.Work<OverviewState> projecting() {
        var plan = context.workspace().plan();
        var verdict = context.findings().verdict();
        var now = context.clock().instant();
        return _ -> new OverviewProjector(context.language(), plan).project(verdict, now);
    }
}
