package org.entente.app.feature.timeline;

import org.entente.app.control.ScreenContext;
import org.entente.app.draw.Hit;
import org.entente.app.draw.Point;
import org.entente.app.problem.FindingMessages;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.TaskId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// The card beside the pointer: it follows what is dragged, or tells of what the pointer rests on.
/// Confined to the JavaFX thread.
record Hovering(ScreenContext context, TimelineView view) {
    /// How near to the strip below the axis the pointer must be, in pixels.
    private static final double NEAR = 2;

    private static final int MOST_WARNINGS = 4;

    /// After an input, with what the pointer was on before.
    void follow(TimelineFrame frame, Input input, @Nullable TaskId before) {
        if (input instanceof Input.Hover(var at) && showStrip(frame, at)) {
            return;
        }
        if (input instanceof Input.Hover(var at) && showAuthority(frame, at)) {
            return;
        }
        var hovered = frame.spotlight().hovered();
        switch (frame.gesture()) {
            case Gesture.Dragging(_, _, _, var move, _) -> {
                if (!move.ghosts().isEmpty()) {
                    view.showCard(new TaskCards(context.language(), frame.state()).moving(move));
                }
            }
            case Gesture.Sketch _, Gesture.Link _ ->
                    new GestureCards(context.language(), frame.state())
                            .of(frame.gesture())
                            .ifPresent(view::showCard);
            case Gesture.Pressed _, Gesture.Panning _, Gesture.Lasso _ -> view.hideCard();
            case Gesture.Idle _ -> {
                if (hovered == null) {
                    view.hideCard();
                } else if (!hovered.equals(before)) {
                    view.showCardSoon(() -> card(frame, hovered));
                }
            }
        }
    }

    /// Whether the pointer is on a band, of which the card tells then.
    private boolean showAuthority(TimelineFrame frame, Point at) {
        var row = frame.rowAt(at.y());
        var hit =
                row < 0 || at.y() < 0
                        ? Optional.<EntityId>empty()
                        : TimelineGestures.at(view.hits(), at).map(Hit::id);
        var words = new TenureWords(context.language(), frame.state().plan());
        var card =
                hit.flatMap(
                        id ->
                                frame.state().row(row).tenures().stream()
                                        .flatMap(tenure -> words.card(tenure, id).stream())
                                        .map(found -> found.warning(warnings(frame, id)))
                                        .findFirst());
        card.ifPresent(view::showCard);
        return card.isPresent();
    }

    /// What was found about the line, in words.
    private List<TaskCard.Warning> warnings(TimelineFrame frame, EntityId id) {
        var messages = new FindingMessages(frame.state().plan(), context.language());
        return context.findings().about(id).stream()
                .map(found -> new TaskCard.Warning(found.severity(), messages.sentence(found)))
                .limit(MOST_WARNINGS)
                .toList();
    }

    /// Whether the pointer is on one of the strips below the axis, of which the card tells then.
    private boolean showStrip(TimelineFrame frame, Point at) {
        if (at.y() >= 0 || at.y() < -frame.readiness() - Measures.STRIP - NEAR) {
            return false;
        }
        if (at.y() < -frame.readiness()) {
            view.showCard(load(frame, at.x()));
        } else {
            new ReadinessCards(context.language(), frame)
                    .at(frame.viewport().scale().time(at.x()))
                    .ifPresentOrElse(view::showCard, view::hideCard);
        }
        return true;
    }

    Optional<TaskCard> card(TimelineFrame frame, TaskId task) {
        return new TaskCards(context.language(), frame.state(), frame.emphasis().ghosts())
                .about(task, context.findings().about(task));
    }

    /// Tells how much goes on where the keyboard is, else in the middle of the view.
    void tellLoad(TimelineFrame frame) {
        var middle = frame.viewport().width() / 2;
        var x =
                Navigation.focused(frame)
                        .filter(Item::hasTime)
                        .map(item -> frame.viewport().scale().x(item.start()))
                        .filter(at -> at >= 0 && at <= frame.viewport().width())
                        .orElse(middle);
        view.showCard(load(frame, x));
    }

    private TaskCard load(TimelineFrame frame, double x) {
        var card =
                new LoadCards(context.language(), frame.state(), frame.emphasis().overburden())
                        .at(frame.viewport().scale(), x);
        var ready = new ReadinessCards(context.language(), frame);
        return card.with(ready.facts(frame.viewport().scale().time(x)));
    }
}
