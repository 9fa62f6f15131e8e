package org.entente.app.feature.timeline;

import org.entente.app.control.ScreenContext;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.schedule.Restating;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.resources.EditingText;
import org.entente.resources.TimelineText;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;

/// Adds what was drawn: activities and links.
final class SketchOrders {
    private final ScreenContext context;
    private final Orders orders;

    SketchOrders(ScreenContext context, Orders orders) {
        this.context = context;
        this.orders = orders;
    }

    /// Adds the activity with what its row says of it; its id, for its name to be given at once.
    Activity.Id add(TimelineFrame frame, Effect.Sketch sketch) {
        var stead = Stead.of(frame, frame.state().row(sketch.row()));
        var notes = Notes.of(context.workspace().plan().exercise().label());
        var id = new Activity.Id(UUID.randomUUID());
        var activity =
                new Activity(
                                id,
                                "",
                                context.say(TimelineText.NEW_ACTIVITY),
                                timeframe(frame, stead, sketch),
                                stead.placement(),
                                notes)
                        .withFiling(stead.filing());
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Add(activity));
        var who = stead.who();
        if (who != null) {
            edits.add(
                    new Edit.Add(
                            new Assignment(
                                    new Assignment.Id(UUID.randomUUID()),
                                    id,
                                    who,
                                    AssignmentRole.EXECUTES,
                                    notes)));
        }
        orders.carryOut(frame, context.say(TimelineText.EDIT_ADD), new Edit.Batch(edits));
        return id;
    }

    /// Stated as the activity in whose row it is drawn states its own.
    private static Timeframe timeframe(TimelineFrame frame, Stead stead, Effect.Sketch sketch) {
        var start = Instant.ofEpochMilli(sketch.start());
        var end = Instant.ofEpochMilli(sketch.end());
        var model = stead.model();
        return model == null
                ? new Timeframe(When.at(start), When.at(end))
                : Restating.restate(
                        model.timeframe(), start, end, frame.state().schedule().anchors());
    }

    void connect(TimelineFrame frame, Effect.Connect connect) {
        var names = new EditNames(context.language(), frame.state().plan());
        orders.carryOut(
                frame,
                context.say(
                        EditingText.EDIT_LINK,
                        names.subject(Set.of(connect.from()))
                                + " → "
                                + names.subject(Set.of(connect.to()))),
                new Edit.Add(
                        Chains.link(
                                connect.from(),
                                connect.to(),
                                connect.kind(),
                                context.workspace().plan().exercise().label())));
    }
}
