package org.entente.app.report.plan;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;

import org.entente.app.format.ForceWords;
import org.entente.app.format.Formats;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.model.plan.SuperiorId;
import org.entente.model.plan.TaskId;
import org.entente.model.rule.Finding;
import org.entente.model.rule.Verdict;
import org.entente.model.schedule.Schedule;
import org.entente.model.time.Span;
import org.entente.model.time.Timeframe;
import org.entente.model.time.When;
import org.entente.model.time.WhenText;
import org.entente.resources.CisPaperText;
import org.entente.resources.PaperText;
import org.entente.resources.ReportText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A plan as its printed form reads it: resolved in time, with its findings, in one language.
final class Reading {
    private static final List<AssignmentRole> RESPONSIBLE =
            List.of(AssignmentRole.LEAD, AssignmentRole.HOSTS, AssignmentRole.EXECUTES);
    private static final int NAMED = 3;

    private final Plan plan;
    private final Schedule schedule;
    private final Language language;
    private final Names names;
    private final Verdict verdict;
    private final Instant now;
    private final Map<TaskId, List<Assignment>> assignments;

    Reading(Plan plan, List<Finding> findings, Language language, Instant now) {
        this.plan = plan;
        this.schedule = Schedule.of(plan);
        this.language = language;
        this.names = new Names(language, plan);
        this.verdict = Verdict.of(plan, findings, now);
        this.now = now;
        this.assignments = plan.assignments().collect(groupingBy(Assignment::task));
    }

    /// When it is printed.
    Instant now() {
        return now;
    }

    Plan plan() {
        return plan;
    }

    Schedule schedule() {
        return schedule;
    }

    Language language() {
        return language;
    }

    Formats formats() {
        return language.formats();
    }

    Verdict verdict() {
        return verdict;
    }

    String say(TextKey key, Object... arguments) {
        return language.say(key, arguments);
    }

    String name(EntityId id) {
        return names.of(id);
    }

    /// Phases in the order in which they begin; those without dates last.
    List<Phase> phases() {
        return plan.phases()
                .sorted(
                        comparing(
                                        (Phase phase) ->
                                                schedule.span(phase).map(Span::start).orElse(null),
                                        nullsLast(naturalOrder()))
                                .thenComparing(
                                        phase -> schedule.span(phase).map(Span::end).orElse(null),
                                        nullsLast(naturalOrder()))
                                .thenComparing(Phase::name, NAMES)
                                .thenComparing(phase -> phase.id().value()))
                .toList();
    }

    /// The date-time group in Zulu, or that it is unknown.
    String zulu(@Nullable Instant at) {
        return at == null ? say(ReportText.UNKNOWN) : formats().zulu(at);
    }

    /// From when until when; what is not known of it is told.
    String period(Timeframe period) {
        var span = schedule.anchors().span(period).orElse(null);
        return say(
                CisPaperText.PERIOD,
                zulu(span == null ? null : span.start()),
                zulu(span == null ? null : span.end()));
    }

    /// The local day and time, or nothing.
    String local(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        return say(
                ReportText.LOCAL_TIME,
                formats().weekday(at),
                formats().date(at),
                formats().localClock(at));
    }

    /// The code with the name, unless they are the same.
    String codeAndName(Participant participant) {
        return participant.code().equals(participant.name())
                ? participant.code()
                : say(ReportText.CODE_AND_NAME, participant.code(), participant.name());
    }

    /// As the planner stated it; a fixed moment by its distance from STARTEX.
    String stated(When when) {
        return switch (when) {
            case When.Relative relative -> WhenText.of(relative);
            case When.Fixed(var at) ->
                    schedule.startex()
                            .map(start -> say(ReportText.FIXED_AT, formats().dayCount(at, start)))
                            .orElseGet(() -> say(ReportText.FIXED));
        };
    }

    /// The codes of who answers for the task: leads and hosts, or who carries it out.
    String responsible(TaskId task) {
        var given = assignments.getOrDefault(task, List.of());
        for (var role : RESPONSIBLE) {
            var codes =
                    given.stream()
                            .filter(assignment -> assignment.role() == role)
                            .flatMap(assignment -> participant(assignment.assignee()).stream())
                            .map(Participant::code)
                            .distinct()
                            .sorted()
                            .toList();
            if (!codes.isEmpty()) {
                return shortened(codes);
            }
        }
        return "";
    }

    private String shortened(List<String> codes) {
        var first = String.join(", ", codes.stream().limit(NAMED).toList());
        return codes.size() <= NAMED
                ? first
                : say(ReportText.AND_MORE, first, codes.size() - NAMED);
    }

    /// The code of the participant; blank where there is none.
    String code(Participant.Id id) {
        return plan.find(Participant.class, id).map(Participant::code).orElse("");
    }

    /// What a holder of authority is called: a participant by its code.
    String command(AssigneeId holder) {
        return switch (holder) {
            case Participant.Id participant -> code(participant);
            case SuperiorId force -> name(force);
        };
    }

    String codeAndName(Participant.Id id) {
        return plan.find(Participant.class, id).map(this::codeAndName).orElse("");
    }

    /// A system by whose it is; not twice where its name begins with that.
    String system(CisSystem.Id id) {
        var name = name(id);
        var code =
                plan.find(CisSystem.class, id)
                        .flatMap(system -> participant(system.station().holder()))
                        .map(Participant::code)
                        .orElse("");
        return code.isEmpty() || name.startsWith(code + " ")
                ? name
                : say(CisPaperText.OF_NATION, code, name);
    }

    /// By when the force must be there; blank where nobody has said so.
    String requiredBy(Requirement asked) {
        var required = asked.arrival().required();
        return required == null ? "" : zulu(schedule.instant(required).orElse(null));
    }

    /// Who made the offer, and how it stands.
    String saidBy(Offer offer) {
        return say(PaperText.SAID_BY, code(offer.participant()), say(ForceWords.of(offer.state())));
    }

    Optional<Participant> participant(AssigneeId id) {
        return Belonging.participant(plan, id);
    }
}
