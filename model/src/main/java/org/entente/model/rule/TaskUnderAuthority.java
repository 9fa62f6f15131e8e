package org.entente.model.rule;

import org.entente.model.authority.AuthorityMatrix;
import org.entente.model.authority.CommandLines;
import org.entente.model.authority.Held;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Assignment;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.CommandAct;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Task;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Somebody who leads a task uses a unit of another nation without the authority that the task
/// needs, before it is transferred or after it is released. The unit, who uses it, the task, when,
/// and what that takes. Units of which nothing is agreed are only counted.
final class TaskUnderAuthority implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        if (situation.plan().authorityLines().findAny().isEmpty()) {
            return Stream.empty();
        }
        var check = new Check(situation);
        var found =
                situation.tasks().flatMap(check::uses).flatMap(use -> check.judge(use).stream());
        return Stream.concat(found.toList().stream(), check.unknown());
    }

    /// A unit that a commander of another nation uses in a task.
    private record Use(AssigneeId giver, ForceElement.Id unit, Task task, CommandAct act) {}

    private static final class Check {
        private final Situation situation;
        private final CommandLines lines;
        private final AuthorityMatrix matrix;
        private final Set<ForceElement.Id> unknown = new LinkedHashSet<>();

        Check(Situation situation) {
            this.situation = situation;
            this.lines = CommandLines.of(situation.plan());
            this.matrix = AuthorityMatrix.of(situation.plan());
        }

        Stream<Use> uses(Task task) {
            var assignments = situation.assignments(task.id());
            return AuthorityMatrix.act(task.filing().kind()).stream()
                    .flatMap(
                            act ->
                                    givers(assignments)
                                            .flatMap(
                                                    giver ->
                                                            units(assignments)
                                                                    .map(
                                                                            unit ->
                                                                                    new Use(
                                                                                            giver,
                                                                                            unit,
                                                                                            task,
                                                                                            act))))
                    .filter(use -> isForeign(use.giver(), use.unit()));
        }

        private static Stream<AssigneeId> givers(List<Assignment> assignments) {
            return assignments.stream()
                    .filter(assignment -> assignment.role() == AssignmentRole.LEAD)
                    .map(Assignment::assignee);
        }

        private static Stream<ForceElement.Id> units(List<Assignment> assignments) {
            return assignments.stream()
                    .filter(
                            assignment ->
                                    assignment.role() == AssignmentRole.EXECUTES
                                            || assignment.role() == AssignmentRole.SUPPORTS)
                    .map(Assignment::assignee)
                    .filter(ForceElement.Id.class::isInstance)
                    .map(ForceElement.Id.class::cast);
        }

        private boolean isForeign(AssigneeId giver, ForceElement.Id unit) {
            var belonging = lines.belonging();
            return !belonging.nation(giver).equals(belonging.nation(unit));
        }

        Optional<Finding> judge(Use use) {
            var over = lines.over(use.unit()).stream().filter(Held::isCommand).toList();
            if (over.isEmpty()) {
                unknown.add(use.unit());
                return Optional.empty();
            }
            return situation
                    .start(use.task().id())
                    .flatMap(
                            start -> rule(use, over, start).map(rule -> finding(rule, use, start)));
        }

        private Optional<RuleCode> rule(Use use, List<Held> over, Instant start) {
            var own =
                    over.stream()
                            .filter(
                                    one ->
                                            lines.belonging()
                                                    .isOneLine(one.line().holder(), use.giver()))
                            .toList();
            var now = own.stream().filter(one -> one.holdsAt(start)).toList();
            if (now.isEmpty()) {
                return Optional.of(outside(own, start));
            }
            return now.stream().anyMatch(one -> matrix.permits(use.act(), one.line().degree()))
                    ? ending(use, now)
                    : Optional.of(RuleCode.AUTHORITY_LACKING);
        }

        private static RuleCode outside(List<Held> own, Instant start) {
            if (own.isEmpty()) {
                return RuleCode.AUTHORITY_LACKING;
            }
            return own.stream().anyMatch(one -> one.from().isAfter(start))
                    ? RuleCode.USED_BEFORE_TRANSFER
                    : RuleCode.USED_AFTER_RELEASE;
        }

        private Optional<RuleCode> ending(Use use, List<Held> now) {
            return situation
                    .finish(use.task().id())
                    .filter(
                            end ->
                                    now.stream()
                                            .map(Held::until)
                                            .allMatch(
                                                    until -> until != null && until.isBefore(end)))
                    .map(_ -> RuleCode.USED_AFTER_RELEASE);
        }

        private static Finding finding(RuleCode rule, Use use, Instant start) {
            return new Finding(
                    rule,
                    Keys.of(rule, List.of(use.unit(), use.giver(), use.task().id())),
                    use.task().id(),
                    List.of(use.unit(), use.giver()),
                    start,
                    List.of(
                            new Argument.Thing(use.unit()),
                            new Argument.Thing(use.giver()),
                            new Argument.Thing(use.task().id()),
                            new Argument.Moment(start),
                            new Argument.Act(use.act())));
        }

        Stream<Finding> unknown() {
            if (unknown.isEmpty()) {
                return Stream.empty();
            }
            var exercise = situation.plan().exercise().id();
            return Stream.of(
                    new Finding(
                            RuleCode.AUTHORITY_UNKNOWN,
                            Keys.of(RuleCode.AUTHORITY_UNKNOWN, exercise),
                            exercise,
                            List.copyOf(unknown),
                            null,
                            List.of(new Argument.Amount(unknown.size()))));
        }
    }
}
