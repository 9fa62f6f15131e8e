package org.entente.model.backplan;

import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Filing;
import org.entente.model.plan.Placement;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskKind;
import org.entente.model.time.Offset;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// What a conference needs around it: the call for topics four weeks before, the read-ahead three
/// weeks before, the conference days, and the minutes within a week after, each waiting for the one
/// before it.
public final class ConferencePapers {
    private static final int CALL = -28;
    private static final int READ_AHEAD = -21;
    private static final int READ = -14;
    private static final int MINUTES = 7;

    private ConferencePapers() {}

    /// What the four tasks are called.
    public record Names(String call, String readAhead, String days, String minutes) {}

    /// True for a conference under which nothing stands yet.
    public static boolean areMissing(Plan plan, Activity conference) {
        return conference.filing().kind() == TaskKind.CONFERENCE
                && plan.tasks()
                        .noneMatch(task -> conference.id().equals(task.placement().parent()));
    }

    /// One edit: the four tasks under the conference, which from then on spans them.
    public static Edit edit(Plan plan, Activity conference, Names names, Supplier<UUID> ids) {
        var zone = plan.exercise().zone();
        var start = conference.timeframe().start();
        var finish = conference.timeframe().finish();
        var call = later(start, CALL, zone);
        var sent = later(start, READ_AHEAD, zone);
        var minutes = later(finish, MINUTES, zone);
        var tasks =
                List.of(
                        task(conference, names.call(), new Timeframe(call, sent), ids),
                        task(
                                conference,
                                names.readAhead(),
                                new Timeframe(sent, later(start, READ, zone)),
                                ids),
                        task(conference, names.days(), conference.timeframe(), ids)
                                .withFiling(filed(conference, TaskKind.MEETING)),
                        task(conference, names.minutes(), new Timeframe(finish, minutes), ids)
                                .withFiling(filed(conference, TaskKind.REPORT)));
        var edits = new ArrayList<Edit>();
        edits.add(new Edit.Reschedule(conference.id(), new Timeframe(call, minutes)));
        tasks.forEach(task -> edits.add(new Edit.Add(task)));
        IntStream.range(1, tasks.size())
                .forEach(
                        at -> edits.add(new Edit.Add(link(tasks.get(at - 1), tasks.get(at), ids))));
        return new Edit.Batch(edits);
    }

    private static When later(When when, int days, ZoneId zone) {
        return switch (when) {
            case When.Fixed(var at) -> When.at(at.atZone(zone).plusDays(days).toInstant());
            case When.Relative(var anchor, var offset) ->
                    new When.Relative(anchor, offset.plus(Offset.ofDays(days)));
        };
    }

    private static Activity task(
            Activity conference, String name, Timeframe timeframe, Supplier<UUID> ids) {
        var at = conference.placement();
        return new Activity(
                        new Activity.Id(ids.get()),
                        "",
                        name,
                        timeframe,
                        new Placement(at.phase(), conference.id(), at.place()),
                        new Notes(conference.label(), ""))
                .withFiling(filed(conference, TaskKind.PRODUCT));
    }

    private static Filing filed(Activity conference, TaskKind kind) {
        return conference.filing().withKind(kind);
    }

    private static Dependency link(Activity before, Activity after, Supplier<UUID> ids) {
        return new Dependency(
                new Dependency.Id(ids.get()),
                before.id(),
                after.id(),
                DependencyKind.FINISH_TO_START,
                Duration.ZERO,
                new Notes(after.label(), ""));
    }
}
