package org.entente.model.rule.cis;

import org.entente.model.match.MatchCriticality;
import org.entente.model.match.MatchScope;
import org.entente.model.plan.Net;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The host nation has not assigned a frequency that a net needs. Unknown where a net whose
/// standard needs spectrum has no request at all.
final class FrequencyNotAssigned implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var served = new HashSet<Net.Id>();
        var found = new ArrayList<Case>();
        wiring.plan()
                .spectrumAssignments()
                .forEach(
                        each -> {
                            served.addAll(each.nets());
                            if (!each.nets().isEmpty() && !isAssigned(each)) {
                                found.add(found(wiring, each));
                            }
                        });
        var silent =
                wiring.webs().stream()
                        .filter(FrequencyNotAssigned::needsSpectrum)
                        .map(Web::net)
                        .filter(net -> !served.contains(net.id()))
                        .toList();
        return Stream.concat(found.stream(), unknown(silent).stream());
    }

    private static boolean isAssigned(SpectrumAssignment assignment) {
        return switch (assignment.clearance().status()) {
            case ASSIGNED, CONDITIONAL -> true;
            case REQUESTED, HOST_NATION_COORDINATED, DENIED, EXPIRED -> false;
        };
    }

    private static boolean needsSpectrum(Web web) {
        return web.standard().parameters().stream()
                .anyMatch(
                        parameter ->
                                parameter.scope() == MatchScope.SPECTRUM
                                        && parameter.criticality() == MatchCriticality.BLOCKING);
    }

    private static Case found(Wiring wiring, SpectrumAssignment assignment) {
        var needed =
                assignment.nets().stream()
                        .flatMap(id -> wiring.plan().find(Net.class, id).stream())
                        .flatMap(net -> wiring.span(net).stream())
                        .map(Span::start)
                        .min(Instant::compareTo)
                        .orElse(null);
        return Case.found(
                        RuleCode.NOT_ASSIGNED,
                        assignment.id(),
                        new Argument.Thing(assignment.id()),
                        new Argument.Term.Clearance(assignment.clearance().status()))
                .with(assignment.nets())
                .by(assignment.clearance().host())
                .at(needed)
                .because(assignment.clearance().status() + " " + assignment.clearance().host());
    }

    private static Optional<Case> unknown(List<Net> silent) {
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Case.unknown(
                                        RuleCode.NOT_ASSIGNED,
                                        silent.getFirst().id(),
                                        Apart.inOrder(silent.stream().map(Net::name)))
                                .with(silent.stream().map(Net::id).toList()));
    }
}
