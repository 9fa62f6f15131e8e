package org.entente.app.feature.timeline;

import static java.util.stream.Collectors.joining;

import org.entente.app.drift.SlipText;
import org.entente.app.feature.timeline.Gesture.Move;
import org.entente.app.feature.timeline.TaskCard.Fact;
import org.entente.app.feature.timeline.TaskCard.Warning;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.Words;
import org.entente.app.problem.FindingMessages;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Milestone;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Task;
import org.entente.model.plan.TaskId;
import org.entente.model.rule.Finding;
import org.entente.model.rule.Severity;
import org.entente.model.time.When;
import org.entente.model.time.WhenText;
import org.entente.resources.BaselineText;
import org.entente.resources.TimelineText;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says in words what the timeline shows of a task. Pure.
final class TaskCards {
    private static final int MOST_LINES = 4;

    private final Language language;
    private final TimelineState state;
    private final Plan plan;
    private final Names names;

    private final Ghosts ghosts;

    TaskCards(Language language, TimelineState state) {
        this(language, state, Ghosts.NONE);
    }

    TaskCards(Language language, TimelineState state, Ghosts ghosts) {
        this.ghosts = ghosts;
        this.language = language;
        this.state = state;
        this.plan = state.plan();
        this.names = new Names(language, plan);
    }

    /// All that a planner asks at a glance.
    Optional<TaskCard> about(TaskId id, List<Finding> findings) {
        return state.item(id).map(item -> about(item, findings));
    }

    private TaskCard about(Item item, List<Finding> findings) {
        var task = item.task();
        var facts = new ArrayList<>(times(task, item));
        slip(item, ghosts)
                .ifPresent(
                        slip ->
                                facts.add(
                                        new Fact(
                                                language.say(BaselineText.COLUMN_SLIP),
                                                List.of(slip))));
        var placement = task.placement();
        facts.addAll(name(TimelineText.CARD_PHASE, placement.phase()));
        facts.addAll(name(TimelineText.CARD_PLACE, placement.place()));
        var who = state.staffing().assignments(item.id()).stream().map(this::who).toList();
        if (!who.isEmpty()) {
            facts.add(new Fact(language.say(TimelineText.CARD_WHO), few(who)));
        }
        var messages = new FindingMessages(plan, language);
        var warnings =
                Stream.concat(
                                findings.stream()
                                        .map(
                                                found ->
                                                        new Warning(
                                                                found.severity(),
                                                                messages.sentence(found))),
                                untold(item, findings))
                        .limit(MOST_LINES)
                        .toList();
        return new TaskCard(kind(item), names.of(item.id()), facts, warnings);
    }

    /// The clashes that are marked on the bar and that no finding tells of.
    private Stream<Warning> untold(Item item, List<Finding> findings) {
        return state.diary().clashes(item, state.staffing()).stream()
                .filter(
                        clash ->
                                findings.stream()
                                        .noneMatch(
                                                found ->
                                                        found.subject().equals(clash.with())
                                                                || found.others()
                                                                        .contains(clash.with())))
                .map(this::collision)
                .distinct()
                .map(sentence -> new Warning(Severity.MAJOR, sentence));
    }

    private String kind(Item item) {
        return language.say(Words.of(item.id().kind()));
    }

    private List<Fact> times(Task task, Item item) {
        return switch (task) {
            case Activity activity ->
                    item.hasTime()
                            ? List.of(
                                    time(
                                            TimelineText.CARD_START,
                                            item.start(),
                                            activity.timeframe().start()),
                                    time(
                                            TimelineText.CARD_FINISH,
                                            item.end(),
                                            activity.timeframe().finish()),
                                    length(item.start(), item.end()))
                            : List.of(
                                    unknown(activity.timeframe().start()),
                                    unknown(activity.timeframe().finish()));
            case Milestone milestone ->
                    List.of(
                            item.hasTime()
                                    ? time(TimelineText.CARD_AT, item.start(), milestone.at())
                                    : unknown(milestone.at()));
        };
    }

    private Fact unknown(When when) {
        return new Fact(
                language.say(TimelineText.CARD_AT),
                List.of(language.say(TimelineText.CARD_UNKNOWN, WhenText.of(when))));
    }

    /// Zulu and local; and how the planner said it.
    private Fact time(TimelineText caption, long millis, When when) {
        var at = Instant.ofEpochMilli(millis);
        var both =
                language.say(
                        TimelineText.CARD_BOTH,
                        language.formats().zulu(at),
                        language.formats().local(at));
        return new Fact(
                language.say(caption),
                switch (when) {
                    case When.Fixed _ -> List.of(both);
                    case When.Relative _ -> List.of(both, WhenText.of(when));
                });
    }

    private Fact length(long start, long end) {
        return new Fact(
                language.say(TimelineText.CARD_LENGTH),
                List.of(length(Duration.ofMillis(end - start))));
    }

    private String length(Duration length) {
        if (length.toDays() >= 2 && length.toHoursPart() == 0) {
            return language.say(TimelineText.LENGTH_DAYS, length.toDays());
        }
        return length.toDays() >= 1
                ? language.say(
                        TimelineText.LENGTH_DAYS_HOURS, length.toDays(), length.toHoursPart())
                : language.say(TimelineText.LENGTH_HOURS, length.toHours(), length.toMinutesPart());
    }

    private List<Fact> name(TimelineText caption, @Nullable EntityId id) {
        return id == null
                ? List.of()
                : List.of(new Fact(language.say(caption), List.of(names.of(id))));
    }

    private String who(Assignment assignment) {
        return language.say(
                TimelineText.CARD_ROLE,
                names.of(assignment.assignee()),
                language.say(Words.of(assignment.role())));
    }

    private List<String> few(List<String> lines) {
        return lines.size() <= MOST_LINES
                ? lines
                : Stream.concat(
                                lines.stream().limit(MOST_LINES - 1L),
                                Stream.of(
                                        language.say(
                                                TimelineText.CARD_MORE,
                                                lines.size() - MOST_LINES + 1)))
                        .toList();
    }

    /// Where what is dragged would go, and what it would collide with there.
    TaskCard moving(Move move) {
        var ghost = move.ghosts().getFirst();
        var title =
                move.ghosts().size() == 1
                        ? names.of(ghost.task())
                        : language.say(TimelineText.CARD_SEVERAL, move.ghosts().size());
        var warnings =
                few(move.clashes().stream().map(this::collision).distinct().toList()).stream()
                        .map(sentence -> new Warning(Severity.MAJOR, sentence))
                        .toList();
        return new TaskCard(
                language.say(TimelineText.CARD_MOVING),
                title,
                new GhostFacts(language, state).of(ghost),
                warnings);
    }

    private String collision(Diary.Clash clash) {
        return language.say(
                TimelineText.CARD_COLLIDES, names.of(clash.with()), names.of(clash.who()));
    }

    /// What is read out where the keyboard is.
    String spoken(TimelineFrame frame) {
        var focus = frame.spotlight().focus();
        if (focus == null || state.rowCount() == 0) {
            return language.say(TimelineText.SPOKEN_TIMELINE, state.rowCount());
        }
        var item = Navigation.focused(frame);
        return item.isPresent() ? spoken(frame, item.get()) : heading(frame);
    }

    private String spoken(TimelineFrame frame, Item item) {
        var times =
                !item.hasTime()
                        ? language.say(TimelineText.SPOKEN_NO_TIME)
                        : item.form() == Item.Form.MILESTONE
                                ? group(item.start())
                                : language.say(
                                        TimelineText.SPOKEN_SPAN,
                                        group(item.start()),
                                        group(item.end()));
        var found = frame.emphasis().found().get(item.id());
        var state =
                Stream.of(
                                frame.spotlight().selection().contains(item.id())
                                        ? language.say(TimelineText.SPOKEN_SELECTED)
                                        : "",
                                found == null ? "" : language.say(Words.of(found)),
                                clashes(item),
                                slip(item, frame.emphasis().ghosts()).orElse(""))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return Stream.concat(Stream.of(kind(item), names.of(item.id()), times), state.stream())
                .collect(joining(", "));
    }

    /// How far it is from where it stood in the baseline; empty where nothing is compared.
    private Optional<String> slip(Item item, Ghosts against) {
        var baseline = against.baseline();
        return baseline == null
                ? Optional.empty()
                : against.elsewhere(item)
                        .map(was -> Ghosts.slip(item, was))
                        .map(slip -> SlipText.spoken(language, slip, baseline.name()));
    }

    /// Which tasks its marks of overlap stand for; blank for none.
    private String clashes(Item item) {
        var others =
                state.diary().clashes(item, state.staffing()).stream()
                        .map(clash -> names.of(clash.with()))
                        .distinct()
                        .toList();
        return others.isEmpty()
                ? ""
                : language.say(TimelineText.SPOKEN_CLASHES, String.join(", ", few(others)));
    }

    private String group(long millis) {
        return language.formats().zulu(Instant.ofEpochMilli(millis));
    }

    private String heading(TimelineFrame frame) {
        var row = state.row(Navigation.row(frame));
        var name = new GroupNames(language).of(row, state.arrangement().grouping());
        if (!row.tenures().isEmpty()) {
            return name
                    + ", "
                    + new TenureWords(language, plan).told(row, frame.emphasis().found());
        }
        return language.say(
                switch (row.fold()) {
                    case NONE -> TimelineText.SPOKEN_ROW;
                    case OPEN -> TimelineText.SPOKEN_OPEN;
                    case CLOSED -> TimelineText.SPOKEN_CLOSED;
                },
                name,
                row.title().count());
    }
}
