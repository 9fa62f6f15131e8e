package org.entente.model.plan;

import org.entente.model.label.Notes;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.IssueCategory;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/// A test of two systems by one standard, in the words of CWIX: planned where its result is open,
/// and when it is to be held or was held where that is stated. The result holds for the software
/// that each had on that day.
public record Evidence(
        Id id,
        String name,
        Side provider,
        Side consumer,
        String standard,
        Result result,
        @Nullable Timeframe period,
        Notes notes)
        implements CisEntity {
    /// A test of which no time is stated.
    public Evidence(
            Id id,
            String name,
            Side provider,
            Side consumer,
            String standard,
            Result result,
            Notes notes) {
        this(id, name, provider, consumer, standard, result, null, notes);
    }

    /// Identity of a test.
    public record Id(UUID value) implements CisId {
        @Override
        public EntityKind kind() {
            return EntityKind.EVIDENCE;
        }
    }

    /// A system and the software it was tested with; blank where nobody has written it down.
    public record Side(CisSystem.Id system, String software) {}

    /// How it ended, how deep it went, on which day and at which event; the issue in words, blank
    /// where there was none; who put it on record, blank where nobody is named; what was behind the
    /// issue, and where and how it was shown, null where nobody has stated it.
    public record Result(
            TestResult outcome,
            TestDepth depth,
            LocalDate on,
            String event,
            String issue,
            String by,
            @Nullable IssueCategory category,
            @Nullable EvidenceGrade grade) {
        /// A result of which nobody is named as the witness.
        public Result(
                TestResult outcome, TestDepth depth, LocalDate on, String event, String issue) {
            this(outcome, depth, on, event, issue, "");
        }

        /// A result of which nobody states what was behind it and where it was shown.
        public Result(
                TestResult outcome,
                TestDepth depth,
                LocalDate on,
                String event,
                String issue,
                String by) {
            this(outcome, depth, on, event, issue, by, null, null);
        }

        public Result withOutcome(TestResult newOutcome) {
            return new Result(newOutcome, depth, on, event, issue, by, category, grade);
        }

        public Result withDepth(TestDepth newDepth) {
            return new Result(outcome, newDepth, on, event, issue, by, category, grade);
        }

        public Result withOn(LocalDate newOn) {
            return new Result(outcome, depth, newOn, event, issue, by, category, grade);
        }

        public Result withEvent(String newEvent) {
            return new Result(outcome, depth, on, newEvent, issue, by, category, grade);
        }

        public Result withIssue(String newIssue) {
            return new Result(outcome, depth, on, event, newIssue, by, category, grade);
        }

        public Result withBy(String newBy) {
            return new Result(outcome, depth, on, event, issue, newBy, category, grade);
        }

        public Result withCategory(@Nullable IssueCategory newCategory) {
            return new Result(outcome, depth, on, event, issue, by, newCategory, grade);
        }

        public Result withGrade(@Nullable EvidenceGrade newGrade) {
            return new Result(outcome, depth, on, event, issue, by, category, newGrade);
        }

        /// Whether the test is still to come, or its result is.
        public boolean isOpen() {
            return outcome == TestResult.NOT_TESTED || outcome == TestResult.PENDING;
        }

        /// That it works is only declared or written, so that it proves nothing. An issue is one
        /// wherever it was found.
        public boolean isOnPaper() {
            return grade != null && grade.isPaper() && outcome != TestResult.INTEROPERABILITY_ISSUE;
        }
    }

    @Override
    public Stream<EntityId> targets() {
        return Stream.of(provider.system(), consumer.system());
    }

    @Override
    public Stream<Entity> without(EntityId gone) {
        return Stream.empty();
    }

    @Override
    public Evidence withName(String newName) {
        return new Evidence(id, newName, provider, consumer, standard, result, period, notes);
    }

    public Evidence withSides(Side newProvider, Side newConsumer) {
        return new Evidence(id, name, newProvider, newConsumer, standard, result, period, notes);
    }

    public Evidence withStandard(String newStandard) {
        return new Evidence(id, name, provider, consumer, newStandard, result, period, notes);
    }

    public Evidence withResult(Result newResult) {
        return new Evidence(id, name, provider, consumer, standard, newResult, period, notes);
    }

    @Override
    public Evidence withPeriod(@Nullable Timeframe newPeriod) {
        return new Evidence(id, name, provider, consumer, standard, result, newPeriod, notes);
    }

    @Override
    public Evidence withNotes(Notes newNotes) {
        return new Evidence(id, name, provider, consumer, standard, result, period, newNotes);
    }
}
