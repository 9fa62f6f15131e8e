package org.entente.model.rule;

import org.entente.model.label.Classification;
import org.entente.model.match.IssueCategory;
import org.entente.model.match.Quality;
import org.entente.model.match.Standard;
import org.entente.model.match.TestResult;
import org.entente.model.match.route.Narrow;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.CommandAct;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.secrecy.Disclosure;
import org.entente.model.time.Span;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A fact that the message of a finding names; formatted where it is shown.
public sealed interface Argument {
    /// The thing with that id, to be named as the plan names it.
    record Thing(EntityId id) implements Argument {}

    /// A word of the plan, such as an anchor code or a number.
    record Word(String text) implements Argument {}

    /// A parameter of a standard, by its name in the catalogue.
    record Parameter(String name) implements Argument {}

    /// The number of the standard with that key.
    record StandardNumber(String key, String number) implements Argument {
        public static StandardNumber of(Standard standard) {
            return new StandardNumber(standard.key(), standard.number());
        }
    }

    /// What people call the standard with that key.
    record StandardTitle(String key) implements Argument {}

    /// A service of a federated mission network, by its code in the table of spirals.
    record Service(String code) implements Argument {}

    /// What is stated of something.
    record Stated(Argument what, Argument value) implements Argument {
        public Stated(Argument what, String value) {
            this(what, new Word(value));
        }
    }

    record Moment(Instant at) implements Argument {}

    record Day(LocalDate on) implements Argument {}

    record Period(Span span) implements Argument {}

    /// Elapsed time.
    record Length(Duration duration) implements Argument {}

    record Amount(int number) implements Argument {}

    record Link(DependencyKind kind) implements Argument {}

    /// An act of command.
    record Act(CommandAct act) implements Argument {}

    record Degree(AuthorityDegree degree) implements Argument {}

    /// Several of a kind: the first few, and how many more there are.
    record Several(List<Argument> few, int more) implements Argument {
        public Several {
            few = List.copyOf(few);
        }
    }

    /// What stands in brackets.
    record Bracketed(Argument what) implements Argument {}

    /// Several that are told by their names and in the order of these: so many at most, and how
    /// many more there are.
    record Names(List<Argument> all, int most) implements Argument {
        public Names {
            all = List.copyOf(all);
        }

        /// How many are not told.
        public int more() {
            return Math.max(0, all.size() - most);
        }
    }

    /// Parts that are read one after the other.
    record Phrase(List<Argument> parts) implements Argument {
        public Phrase {
            parts = List.copyOf(parts);
        }
    }

    /// Within which time something is asked, and how long it takes by hand as the plan states it,
    /// or at least takes; null where nobody has stated it.
    record Timing(@Nullable Duration asked, @Nullable Duration byHand, boolean isAtLeast)
            implements Argument {
        /// It surely takes longer than is asked.
        public boolean isLate() {
            return asked != null && byHand != null && byHand.compareTo(asked) > 0;
        }
    }

    /// What is counted of some, and of how many others nobody has stated it.
    record Besides(Argument counted, int silent) implements Argument {}

    /// How much passes somewhere and how much is asked of it.
    record Throughput(Narrow narrow) implements Argument {}

    /// A word that has a name of its own in every language.
    sealed interface Term extends Argument {
        record Clearance(SpectrumAssignment.Status status) implements Term {}

        record Accord(Agreement.Type type) implements Term {}

        record Paper(Agreement.State state) implements Term {}

        record Address(AddressAssignment.Type type) implements Term {}

        record Means(PacePlan.Means means) implements Term {}

        record Bridge(Gateway.Type type) implements Term {}

        /// How well something works.
        record Mode(Quality quality) implements Term {}

        record Outcome(TestResult result) implements Term {}

        /// What was behind an issue or a test that was not held.
        record Cause(IssueCategory category) implements Term {}

        record Guard(SpectrumAssignment.Restriction restriction) implements Term {}

        /// What a text looks like that must not stand in a plan.
        record Secret(Disclosure what) implements Term {}

        record Level(Classification classification) implements Term {}

        /// What keeps an exchange from being better, where no parameter does.
        enum Barrier implements Term {
            NO_SYSTEM,
            NOT_THERE,
            RECEIVES_ONLY,
            SENDS_ONLY,
            NO_STANDARD,
            NO_NET,
            NO_LEAD,
            NO_WAY,
            NOT_ACCREDITED,
            NOT_AGREED,
            NOT_DATED,
            NOT_VALID,
            LOSSY,
            ON_THE_WAY,
            WITHHELD
        }

        /// What the words behind it are.
        enum Heading implements Term {
            FIELDS
        }

        /// What nobody has stated, where no parameter or thing of the plan has a name for it.
        enum Missing implements Term {
            FMN_OPTION,
            FMN_SPIRAL,
            FMN_SYSTEMS,
            CHAT_HOST,
            EXERCISE_INDICATOR,
            KEY_CUSTODIAN,
            COMSEC_ACCOUNT,
            PRODUCT,
            SECURITY_DOMAIN,
            WHAT_GROUPS_ARE
        }
    }
}
