package org.entente.app.feature.overview;

import javafx.scene.Node;
import javafx.util.Subscription;

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
    private boolean isShown;

    public OverviewScreen(ScreenContext context) {
        this.context = context;
        this.view =
                new OverviewView(
                        context.language(),
                        new OverviewView.Gestures(context.session()::show, context.session()::go));
        this.subscription =
                Subscription.combine(
                        context.workspace().planProperty().subscribe(_ -> refresh()),
                        context.findings().stateProperty().subscribe(_ -> refresh()));
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

    @Override
    public void shown() {
        isShown = true;
        refresh();
    }

    @Override
    public void hidden() {
        isShown = false;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }

    private void refresh() {
        if (isShown) {
            view.render(
                    new OverviewProjector(context.language(), context.workspace().plan())
                            .project(context.findings().verdict(), context.clock().instant()));
        }
    }
}
