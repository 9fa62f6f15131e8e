package org.entente.app.feature.overview;

import static java.util.Comparator.comparing;

import org.entente.app.feature.overview.OverviewState.Nation;
import org.entente.app.feature.overview.OverviewState.Share;
import org.entente.app.format.Language;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Concerned;
import org.entente.model.rule.Finding;
import org.entente.model.rule.Situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The participants with what they bring and what is open about them, nations first.
final class NationRows {
    private final Language language;
    private final Plan plan;
    private final Situation situation;
    private final Map<String, Integer> personnel = new HashMap<>();
    private final Map<String, Integer> elements = new HashMap<>();
    private final Map<String, Integer> tasks = new HashMap<>();
    private final Map<String, Integer> findings = new HashMap<>();

    NationRows(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
        this.situation = Situation.of(plan);
    }

    List<Nation> list(List<Finding> open) {
        plan.forceElements()
                .forEach(
                        element ->
                                situation
                                        .nation(element.id())
                                        .ifPresent(
                                                code -> {
                                                    add(
                                                            personnel,
                                                            code,
                                                            element.strength().personnel());
                                                    add(elements, code, 1);
                                                }));
        plan.assignments()
                .forEach(
                        one ->
                                situation
                                        .nation(one.assignee())
                                        .ifPresent(code -> add(tasks, code, 1)));
        var concerned = new Concerned(plan);
        open.forEach(finding -> concerned.by(finding).forEach(one -> add(findings, one.code(), 1)));
        return plan.participants()
                .sorted(
                        comparing((Participant one) -> one.type() != ParticipantKind.NATION)
                                .thenComparing(Participant::code))
                .map(this::row)
                .toList();
    }

    private Nation row(Participant participant) {
        var code = participant.code();
        int people = personnel.getOrDefault(code, 0);
        return new Nation(
                participant.id(),
                code,
                participant.name(),
                people == 0 ? "" : language.formats().number(people),
                elements.getOrDefault(code, 0),
                new Share(tasks.getOrDefault(code, 0), findings.getOrDefault(code, 0)));
    }

    private static void add(Map<String, Integer> counts, String code, int more) {
        counts.merge(code, more, Integer::sum);
    }
}
