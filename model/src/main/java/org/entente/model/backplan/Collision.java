package org.entente.model.backplan;

import org.entente.model.plan.Agreement;
import org.entente.model.plan.Constraint;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.TaskId;
import org.entente.model.rule.Finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What would be wrong after a move that is not wrong now.
public sealed interface Collision {
    /// What it is about.
    EntityId subject();

    /// A nation that takes part has a holiday.
    record OnHoliday(TaskId task, Participant.Id nation, LocalDate date, String holiday)
            implements Collision {
        @Override
        public EntityId subject() {
            return task;
        }
    }

    /// Two nations or more have a holiday on a day of a conference.
    record SharedHoliday(TaskId conference, LocalDate date, List<Participant.Id> nations)
            implements Collision {
        public SharedHoliday {
            nations = List.copyOf(nations);
        }

        @Override
        public EntityId subject() {
            return conference;
        }
    }

    /// A day of a conference is no working day for any of the nations.
    record OnWeekend(TaskId task, LocalDate date) implements Collision {
        @Override
        public EntityId subject() {
            return task;
        }
    }

    /// A conference would go on during something that nations who take part in it have at a fixed
    /// time, such as a conference of others.
    record SameTime(TaskId conference, TaskId fixed) implements Collision {
        @Override
        public EntityId subject() {
            return conference;
        }
    }

    /// An agreement would not be in force from STARTEX to ENDEX.
    record AgreementEnds(Agreement.Id agreement) implements Collision {
        @Override
        public EntityId subject() {
            return agreement;
        }
    }

    /// A rule that holds now would be broken: a dependency, a phase, an assignment.
    record Broken(Finding finding) implements Collision {
        @Override
        public EntityId subject() {
            return finding.subject();
        }
    }

    /// A task would miss the moment that it is bound to.
    record Missed(TaskId task, Constraint.Id constraint) implements Collision {
        @Override
        public EntityId subject() {
            return task;
        }
    }

    /// Something that is still to come would lie in the past: its lead time is gone.
    record NoLeadTime(TaskId task, Instant at) implements Collision {
        @Override
        public EntityId subject() {
            return task;
        }
    }
}
