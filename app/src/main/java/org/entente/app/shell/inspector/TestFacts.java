package org.entente.app.shell.inspector;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import org.entente.app.format.CisWords;
import org.entente.app.format.Language;
import org.entente.app.format.MatchWords;
import org.entente.app.interop.StandardWords;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.model.interop.Interop;
import org.entente.model.interop.Origin;
import org.entente.model.match.route.Path;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;
import org.entente.resources.CisText;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What came of tests, and which of them were made on the way of an exchange: between two systems
/// that follow one another on it, or between systems of those at its ends.
///
/// @param interop the ways of the exchanges; null while they are not known
record TestFacts(Language language, Plan plan, @Nullable Interop interop) {
    private static final int MOST = 12;

    /// The newest first; that there is none where none was made.
    List<Fact> of(ExchangeRequirement exchange) {
        var label = language.say(CisText.TESTS);
        var way = way(exchange);
        var tests =
                plan.evidence()
                        .filter(test -> isOf(test, exchange.parties()) || way.contains(pair(test)))
                        .toList();
        if (tests.isEmpty()) {
            return List.of(new Fact.Shown(label, language.say(CisText.NO_TESTS)));
        }
        var newest =
                tests.stream()
                        .sorted(
                                comparing((Evidence test) -> test.result().on())
                                        .reversed()
                                        .thenComparing(Evidence::name, NAMES))
                        .limit(MOST)
                        .<Fact>map(test -> new Fact.Link(label, line(test), test.id()));
        var rest = Math.max(0, tests.size() - MOST);
        var more =
                rest == 0
                        ? Stream.<Fact>empty()
                        : Stream.<Fact>of(
                                new Fact.Shown(label, language.say(CisText.MORE_TESTS, rest)));
        return Stream.concat(newest, more).toList();
    }

    private static Set<CisSystem.Id> pair(Evidence test) {
        return Set.copyOf(List.of(test.provider().system(), test.consumer().system()));
    }

    /// The systems that follow one another on the best and the worst way of every stage.
    private Set<Set<CisSystem.Id>> way(ExchangeRequirement exchange) {
        var known = interop;
        if (known == null) {
            return Set.of();
        }
        var steps = new HashSet<Set<CisSystem.Id>>();
        for (var part : known.parts(exchange.id())) {
            for (int stage = 0; stage < known.stages().size(); stage++) {
                steps(known, known.assessment().best(part, stage), steps);
                steps(known, known.assessment().worst(part, stage), steps);
            }
        }
        return steps;
    }

    private static void steps(Interop known, @Nullable Path path, Set<Set<CisSystem.Id>> steps) {
        if (path != null) {
            for (var hop : path.hops()) {
                steps.add(
                        Stream.of(hop.from(), hop.to())
                                .flatMap(port -> known.origin(port).stream())
                                .map(Origin::thing)
                                .filter(CisSystem.Id.class::isInstance)
                                .map(CisSystem.Id.class::cast)
                                .collect(toSet()));
            }
        }
    }

    private String line(Evidence test) {
        var result = test.result();
        var standard = StandardWords.of(language, plan).brief(test.standard());
        return result.isOpen()
                ? language.say(
                        CisText.TEST_OPEN,
                        test.name(),
                        standard,
                        language.say(MatchWords.of(result.outcome())))
                : language.say(
                        CisText.TEST_LINE,
                        test.name(),
                        standard,
                        language.say(MatchWords.of(result.outcome())),
                        language.formats().date(result.on()));
    }

    /// The result in words, and how deep it went.
    List<Fact> of(Evidence test) {
        var result = test.result();
        return List.of(
                new Fact.Shown(
                        language.say(CisText.RESULT),
                        language.say(MatchWords.of(result.outcome()))),
                new Fact.Shown(
                        language.say(CisText.DEPTH), language.say(CisWords.of(result.depth()))));
    }

    private boolean isOf(Evidence test, ExchangeRequirement.Parties parties) {
        var one = test.provider().system();
        var other = test.consumer().system();
        return (isOf(one, parties.producer()) && isOf(other, parties.consumer()))
                || (isOf(other, parties.producer()) && isOf(one, parties.consumer()));
    }

    private boolean isOf(CisSystem.Id id, AssigneeId party) {
        return plan.find(CisSystem.class, id)
                .map(system -> system.station().holder())
                .filter(holder -> isUnder(holder, party))
                .isPresent();
    }

    /// Whether that holder is the party or stands under it.
    private boolean isUnder(AssigneeId holder, AssigneeId party) {
        return holder.equals(party)
                || Belonging.contingent(plan, holder).filter(party::equals).isPresent()
                || Belonging.participant(plan, holder)
                        .map(Participant::id)
                        .filter(party::equals)
                        .isPresent();
    }
}
