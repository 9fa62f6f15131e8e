package org.entente.app.feature.overview;

import static org.entente.model.plan.NaturalOrder.NAMES;

import org.entente.app.feature.overview.OverviewState.Missing;
import org.entente.app.feature.overview.OverviewState.Target;
import org.entente.app.format.Language;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Plan;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.entente.model.rule.Verdict;
import org.entente.model.schedule.Schedule;
import org.entente.resources.OverviewText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a planner has to see to next: what nobody sends, does or has decided.
final class MissingParts {
    private static final String CONTINGENTS = "contingents";
    private static final String FINDINGS = "findings";
    private static final String TIMELINE = "timeline";

    private final Language language;
    private final Plan plan;
    private final List<Missing> parts = new ArrayList<>();

    MissingParts(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
    }

    /// The worst first; empty when nothing is missing.
    List<Missing> list(Verdict verdict) {
        beginnings();
        for (var severity : List.of(Severity.SHOWSTOPPER, Severity.MAJOR)) {
            count(
                    severity,
                    severity == Severity.SHOWSTOPPER
                            ? OverviewText.MISSING_SHOWSTOPPERS
                            : OverviewText.MISSING_MAJOR,
                    verdict.open().stream()
                            .filter(finding -> finding.severity() == severity)
                            .count(),
                    new Target.OnScreen(FINDINGS));
        }
        count(
                Severity.MINOR,
                OverviewText.MISSING_UNASSIGNED,
                verdict.open().stream()
                        .filter(finding -> finding.rule() == RuleCode.UNASSIGNED)
                        .count(),
                new Target.OnScreen(FINDINGS));
        nationsWithoutContingent();
        contingentsWithoutElements();
        return List.copyOf(parts);
    }

    /// What a plan has to have before anything else can be missing.
    private void beginnings() {
        if (Schedule.of(plan).startex().isEmpty()) {
            begin(OverviewText.MISSING_STARTEX, TIMELINE);
        }
        if (plan.count(EntityKind.PARTICIPANT) == 0) {
            begin(OverviewText.MISSING_PARTICIPANTS, CONTINGENTS);
        }
        if (plan.count(EntityKind.ACTIVITY) == 0) {
            begin(OverviewText.MISSING_ACTIVITIES, TIMELINE);
        }
    }

    private void begin(OverviewText text, String screen) {
        parts.add(new Missing(Severity.MINOR, language.say(text), new Target.OnScreen(screen)));
    }

    private void nationsWithoutContingent() {
        var sending = plan.contingents().map(Contingent::participant).collect(Collectors.toSet());
        var idle =
                plan.participants()
                        .filter(one -> one.type() == ParticipantKind.NATION)
                        .filter(one -> !sending.contains(one.id()))
                        .toList();
        many(
                OverviewText.MISSING_CONTINGENT,
                idle.stream().map(Participant::code).sorted().toList(),
                idle.stream().map(Participant::id).findFirst().<EntityId>map(id -> id));
    }

    private void contingentsWithoutElements() {
        var filled = plan.forceElements().map(ForceElement::superior).collect(Collectors.toSet());
        var empty = plan.contingents().filter(one -> !filled.contains(one.id())).toList();
        many(
                OverviewText.MISSING_ELEMENTS,
                empty.stream().map(Contingent::name).sorted(NAMES).toList(),
                empty.stream().map(Contingent::id).findFirst().<EntityId>map(id -> id));
    }

    private void count(Severity severity, OverviewText text, long count, Target target) {
        if (count > 0) {
            parts.add(new Missing(severity, language.say(text, count), target));
        }
    }

    private void many(OverviewText text, List<String> names, java.util.Optional<EntityId> first) {
        first.ifPresent(
                id ->
                        parts.add(
                                new Missing(
                                        Severity.MINOR,
                                        language.say(text, names.size(), String.join(", ", names)),
                                        names.size() == 1
                                                ? new Target.Thing(id)
                                                : new Target.OnScreen(CONTINGENTS))));
    }
}
