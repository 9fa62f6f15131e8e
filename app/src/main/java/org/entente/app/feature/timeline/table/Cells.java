package org.entente.app.feature.timeline.table;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.stream.Collectors.joining;

import org.entente.app.format.LagText;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.TimeText;
import org.entente.app.format.Words;
import org.entente.model.bulk.Amount;
import org.entente.model.plan.Activity;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Dependency;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.schedule.Anchors;
import org.entente.model.time.Offset;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// What the cells of a task say, in the form in which they can be typed.
public final class Cells {
    private final Language language;
    private final Plan plan;
    private final Ties ties;
    private final Anchors anchors;
    private final Names names;
    private final TimeText times;

    public Cells(Language language, Plan plan, Ties ties, Anchors anchors) {
        this.language = language;
        this.plan = plan;
        this.ties = ties;
        this.anchors = anchors;
        this.names = new Names(language, plan);
        this.times = new TimeText(language.formats());
    }

    public String of(Task task, Column column) {
        return switch (column) {
            case NUMBER -> task.number();
            case NAME -> task.name();
            case START -> start(task);
            case FINISH -> finish(task);
            case DURATION -> duration(task);
            case PHASE -> name(task.placement().phase());
            case PLACE -> name(task.placement().place());
            case WHO -> who(task);
            case PREDECESSORS -> predecessors(task);
            case KIND -> {
                var kind = task.filing().kind();
                yield kind == null ? "" : language.say(Words.of(kind));
            }
            case ROLE -> task.filing().role();
            case PROGRESS -> {
                var percent = task.timing().progress().percent();
                yield percent == 0 ? "" : percent + " %";
            }
            case REMARK -> task.notes().remark().replaceAll("\\s*\\R\\s*", " ");
        };
    }

    private String start(Task task) {
        return switch (task) {
            case Activity activity -> times.of(activity.timeframe().start());
            case Milestone milestone -> times.of(milestone.at());
        };
    }

    private String finish(Task task) {
        return switch (task) {
            case Activity activity -> times.of(activity.timeframe().finish());
            case Milestone _ -> "";
        };
    }

    private String duration(Task task) {
        return switch (task) {
            case Activity activity ->
                    anchors.span(activity.timeframe()).map(this::length).orElse("");
            case Milestone _ -> "";
        };
    }

    private String length(Span span) {
        var start = span.start().atZone(anchors.zone());
        var end = span.end().atZone(anchors.zone());
        var days = ChronoUnit.DAYS.between(start, end);
        var rest = Duration.between(start.plusDays(days), end).toMinutes();
        return new Amount(new Offset(0, (int) days, (int) rest), 0).text().replace("+", "");
    }

    private String name(@Nullable EntityId id) {
        return id == null ? "" : names.of(id);
    }

    private String who(Task task) {
        return ties.assignments().apply(task.id()).stream()
                .map(assignment -> who(assignment.assignee()))
                .distinct()
                .sorted()
                .collect(joining(", "));
    }

    private String who(AssigneeId id) {
        return plan.find(Participant.class, id)
                .map(Participant::code)
                .filter(code -> !code.isBlank())
                .orElseGet(() -> names.of(id));
    }

    private String predecessors(Task task) {
        return ties.before(task.id()).stream().map(this::link).sorted(NAMES).collect(joining("; "));
    }

    private String link(Dependency link) {
        var before = plan.find(Task.class, link.predecessor());
        var called =
                before.map(task -> task.number().isBlank() ? task.name() : task.number())
                        .orElse("");
        var lag = LagText.text(link);
        var kind = LagText.code(link.type(), language.formats().locale());
        return kind.equals("FS") || kind.equals("FD")
                ? lag.isEmpty() ? called : called + kind + lag
                : called + kind + lag;
    }
}
