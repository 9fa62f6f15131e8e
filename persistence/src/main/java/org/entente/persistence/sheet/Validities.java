package org.entente.persistence.sheet;

import org.entente.model.match.Statement;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.Attestation.Aspect;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.time.Timeframe;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// From when until when something is valid or there, and how far an agreement has come, as a
/// questionnaire asks for it. What is not answered stays as it is.
public final class Validities {
    private static final String PART = ": ";

    private static final List<Words> STATES =
            List.of(
                    new Words(
                            Agreement.State.SIGNED,
                            List.of("signed / signé", "signed", "signé", "signe")),
                    new Words(
                            Agreement.State.IN_NEGOTIATION,
                            List.of(
                                    "in negotiation / en négociation",
                                    "in negotiation",
                                    "en négociation")),
                    new Words(
                            Agreement.State.PLANNED,
                            List.of("planned / prévu", "planned", "prévu")),
                    new Words(Agreement.State.ENDED, List.of("ended / échu", "ended", "échu")));

    /// How far an agreement has come, as it may be written, both languages first.
    private record Words(Agreement.State state, List<String> words) {}

    private final Periods periods;

    Validities(Periods periods) {
        this.periods = periods;
    }

    /// What stands for a statement: how far an agreement has come, null for what is none, and the
    /// period, null where nobody states it.
    public record Told(Agreement.@Nullable State state, @Nullable Timeframe period) {
        /// Such as `SIGNED: D-3 … D+20`, or one of the two; `read` takes it back.
        String text() {
            return Stream.of(
                            Optional.ofNullable(state).map(Agreement.State::name),
                            Optional.ofNullable(period).map(Periods::text))
                    .flatMap(Optional::stream)
                    .reduce((one, other) -> one + PART + other)
                    .orElse("");
        }
    }

    /// What is offered to choose from: how far an agreement has come.
    static List<String> offered(Question.Spot spot) {
        return spot.thing() instanceof Agreement.Id
                ? STATES.stream().map(each -> each.words().getFirst()).toList()
                : List.of();
    }

    /// Whether it can be asked when that is valid or there.
    static boolean isAskable(Entity thing) {
        return switch (thing) {
            case Agreement _, CryptoKey _, SpectrumAssignment _ -> true;
            case CisSystem _, Net _, Gateway _, SecurityDomain _ -> true;
            case Contingent _, ForceElement _ -> true;
            default -> false;
        };
    }

    /// What the thing states of these aspects; who said it where one has said all of it.
    static Statement stated(Plan plan, Entity thing, List<Aspect> aspects) {
        var text = text(thing, aspects);
        var origins =
                aspects.stream()
                        .map(aspect -> Attestation.origin(plan, thing.id(), aspect))
                        .distinct()
                        .toList();
        return text.isEmpty()
                ? Statement.UNKNOWN
                : new Statement(
                        Statement.Standing.VALUE,
                        text,
                        origins.size() == 1 ? origins.getFirst() : Statement.Origin.NOBODY);
    }

    static String text(Entity thing, List<Aspect> aspects) {
        var told = told(thing);
        return new Told(
                        aspects.contains(Aspect.STATE) ? told.state() : null,
                        aspects.contains(Aspect.VALIDITY) ? told.period() : null)
                .text();
    }

    private static Told told(Entity thing) {
        return switch (thing) {
            case Agreement agreement -> new Told(agreement.paper().state(), agreement.period());
            case CisEntity one -> new Told(null, one.period());
            case Contingent contingent -> new Told(null, contingent.presence());
            case ForceElement element -> new Told(null, element.presence());
            default -> new Told(null, null);
        };
    }

    /// Nobody has stated it so far: it is negotiated, or without a period, or with one that nobody
    /// can know.
    boolean isOpen(Entity thing) {
        var told = told(thing);
        return told.state() == Agreement.State.IN_NEGOTIATION || !periods.isKnown(told.period());
    }

    static Fault fault(Question.Spot spot) {
        return spot.thing() instanceof Agreement.Id ? Fault.NOT_IN_FORCE : Fault.NOT_A_PERIOD;
    }

    /// The thing with what the text tells of it; empty where it tells nothing.
    Optional<Attesting.Answer> answered(Entity thing, String text) {
        return thing instanceof Agreement agreement
                ? answered(agreement, text)
                : periods.read(text)
                        .flatMap(period -> with(thing, period))
                        .map(there -> new Attesting.Answer(there, List.of(Aspect.VALIDITY)));
    }

    private Optional<Attesting.Answer> answered(Agreement agreement, String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        for (var each : STATES) {
            for (var word : each.words()) {
                if (plain.startsWith(word)) {
                    var rest = text.strip().substring(word.length());
                    var there = agreement.withPaper(in(agreement.paper(), each.state()));
                    return rest.isBlank()
                            ? Optional.of(new Attesting.Answer(there, List.of(Aspect.STATE)))
                            : dated(there, rest, List.of(Aspect.STATE, Aspect.VALIDITY));
                }
            }
        }
        return dated(agreement, text, List.of(Aspect.VALIDITY));
    }

    private static Agreement.Paper in(Agreement.Paper paper, Agreement.State state) {
        return new Agreement.Paper(paper.subject(), paper.document(), state);
    }

    /// Behind how far it has come stands a comma, a colon or a blank.
    private Optional<Attesting.Answer> dated(
            Agreement agreement, String text, List<Aspect> aspects) {
        return periods.read(text.replaceFirst("^[\\s,;:]+", ""))
                .map(agreement::withPeriod)
                .map(there -> new Attesting.Answer(there, aspects));
    }

    private static Optional<Entity> with(Entity thing, Timeframe period) {
        return switch (thing) {
            case CisEntity one -> Optional.of(one.withPeriod(period));
            case Contingent contingent -> Optional.of(contingent.withPresence(period));
            case ForceElement element -> Optional.of(element.withPresence(period));
            default -> Optional.empty();
        };
    }
}
