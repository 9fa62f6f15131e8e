package org.entente.model.plan;

import org.entente.model.label.Notes;
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
    /// where there was none; and who put it on record, blank where nobody is named.
    public record Result(
            TestResult outcome,
            TestDepth depth,
            LocalDate on,
            String event,
            String issue,
            String by) {
        /// A result of which nobody is named as the witness.
        public Result(
                TestResult outcome, TestDepth depth, LocalDate on, String event, String issue) {
            this(outcome, depth, on, event, issue, "");
        }

        public Result withOutcome(TestResult newOutcome) {
            return new Result(newOutcome, depth, on, event, issue, by);
        }

        public Result withDepth(TestDepth newDepth) {
            return new Result(outcome, newDepth, on, event, issue, by);
        }

        public Result withOn(LocalDate newOn) {
            return new Result(outcome, depth, newOn, event, issue, by);
        }

        public Result withEvent(String newEvent) {
            return new Result(outcome, depth, on, newEvent, issue, by);
        }

        public Result withIssue(String newIssue) {
            return new Result(outcome, depth, on, event, newIssue, by);
        }

        public Result withBy(String newBy) {
            return new Result(outcome, depth, on, event, issue, newBy);
        }

        /// Whether the test is still to come, or its result is.
        public boolean isOpen() {
            return outcome == TestResult.NOT_TESTED || outcome == TestResult.PENDING;
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
