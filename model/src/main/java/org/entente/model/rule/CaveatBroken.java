package org.entente.model.rule;

import static java.util.stream.Collectors.groupingBy;

import org.entente.model.authority.Belonging;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.Task;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A task is of a kind, at a place, at a time, with weapons or together with partners that a caveat
/// rules out. The caveat, the task, and who does it. A caveat that cannot be held against some
/// tasks, because nobody has stated what it asks for, is told once with their number.
final class CaveatBroken implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        var caveats = situation.plan().caveats().collect(groupingBy(Caveat::bearer));
        return caveats.isEmpty()
                ? Stream.empty()
                : new Check(situation, caveats).findings().stream();
    }

    private static final class Check {
        private final Situation situation;
        private final Map<AssigneeId, List<Caveat>> caveats;
        private final Belonging belonging;
        private final Map<String, Finding> found = new LinkedHashMap<>();
        private final Map<Caveat, Set<Task>> unknown = new LinkedHashMap<>();

        Check(Situation situation, Map<AssigneeId, List<Caveat>> caveats) {
            this.situation = situation;
            this.caveats = caveats;
            this.belonging = new Belonging(situation.plan());
        }

        List<Finding> findings() {
            situation.tasks().forEach(this::judge);
            return Stream.concat(
                            found.values().stream(),
                            unknown.entrySet().stream()
                                    .map(open -> unknown(open.getKey(), open.getValue().size())))
                    .toList();
        }

        private void judge(Task task) {
            for (var assignment : situation.assignments(task.id())) {
                if (acts(assignment.role())) {
                    belonging.chain(assignment.assignee()).stream()
                            .flatMap(bearer -> caveats.getOrDefault(bearer, List.of()).stream())
                            .forEach(caveat -> judge(caveat, task, assignment));
                }
            }
        }

        private static boolean acts(AssignmentRole role) {
            return switch (role) {
                case LEAD, EXECUTES, SUPPORTS -> true;
                case HOSTS, OBSERVES -> false;
            };
        }

        private void judge(Caveat caveat, Task task, Assignment assignment) {
            var test = new CaveatTest(situation, belonging, caveat.ruling(), task);
            note(RuleCode.CAVEAT_KIND, test.kind(), caveat, assignment);
            if (isInTheField(task)) {
                note(RuleCode.CAVEAT_PLACE, test.place(), caveat, assignment);
                note(RuleCode.CAVEAT_TIME, test.time(), caveat, assignment);
                note(RuleCode.CAVEAT_WEAPON, test.weapons(), caveat, assignment);
                note(RuleCode.CAVEAT_PARTNER, test.partners(), caveat, assignment);
            }
        }

        /// Staffs meet and write with everybody, wherever and whenever.
        private static boolean isInTheField(Task task) {
            return switch (task.filing().kind()) {
                case CONFERENCE, MEETING, PRODUCT, AGREEMENT, DECISION, REPORT -> false;
                case MOVEMENT,
                        TRANSFER_OF_AUTHORITY,
                        TRAINING,
                        REHEARSAL,
                        COMMUNICATIONS_TEST,
                        SERIAL,
                        OTHER ->
                        true;
                case null -> true;
            };
        }

        private void note(
                RuleCode rule, CaveatTest.Answer answer, Caveat caveat, Assignment assignment) {
            switch (answer) {
                case BROKEN -> {
                    var finding = finding(rule, caveat, assignment);
                    found.putIfAbsent(finding.key(), finding);
                }
                case UNKNOWN ->
                        situation
                                .task(assignment.task())
                                .ifPresent(
                                        task ->
                                                unknown.computeIfAbsent(
                                                                caveat, _ -> new HashSet<>())
                                                        .add(task));
                case KEPT -> {}
            }
        }

        private Finding finding(RuleCode rule, Caveat caveat, Assignment assignment) {
            Instant at = situation.start(assignment.task()).orElse(null);
            return new Finding(
                    rule,
                    Keys.of(rule, caveat.id(), assignment.task()),
                    assignment.task(),
                    List.of(caveat.id(), assignment.assignee()),
                    at,
                    List.of(
                            new Argument.Thing(caveat.id()),
                            new Argument.Thing(assignment.task()),
                            new Argument.Thing(assignment.assignee())));
        }

        private static Finding unknown(Caveat caveat, int tasks) {
            var rule = RuleCode.CAVEAT_UNCHECKED;
            return new Finding(
                    rule,
                    Keys.of(rule, caveat.id()),
                    caveat.id(),
                    List.of(caveat.bearer()),
                    null,
                    List.of(
                            new Argument.Thing(caveat.id()),
                            new Argument.Thing(caveat.bearer()),
                            new Argument.Amount(tasks)));
        }
    }
}
