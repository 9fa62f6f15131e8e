package org.entente.model.rule.cis;

import org.entente.model.match.MatchCriticality;
import org.entente.model.match.Standard;
import org.entente.model.match.Truth;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.EntityKind;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What decides whether critical exchanges work is not stated: blocking parameters of those who
/// exchange, and of the nets on which they meet, and in which security domain these are there, if
/// the plan names any. One question to each participant.
final class BlockingUnknown implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var silence = new Silence(wiring, RuleCode.BLOCKING_UNKNOWN);
        var critical = new HashSet<AssigneeId>();
        wiring.exchanges().stream()
                .filter(Wiring::isCritical)
                .forEach(
                        exchange -> {
                            critical.add(exchange.parties().producer());
                            critical.add(exchange.parties().consumer());
                        });
        wiring.links().all().filter(Link::isCritical).forEach(link -> read(wiring, silence, link));
        wiring.webs().forEach(web -> read(wiring, silence, web, critical));
        return silence.cases().map(each -> each.because(""));
    }

    private static void read(Wiring wiring, Silence silence, Link link) {
        var seats = new ArrayList<>(link.one().seats());
        seats.addAll(link.other().seats());
        for (int parameter : blocking(link.standard())) {
            if (link.truth(List.of(parameter), wiring.catalogue().editions()) == Truth.UNKNOWN) {
                silence.blame(seats, parameter);
            }
        }
    }

    private static void read(Wiring wiring, Silence silence, Web web, Set<AssigneeId> critical) {
        var needing =
                web.seats().stream()
                        .filter(seat -> wiring.holders(seat.system()).anyMatch(critical::contains))
                        .count();
        if (needing < 2) {
            return;
        }
        if (wiring.plan().count(EntityKind.SECURITY_DOMAIN) > 0) {
            web.seats().stream()
                    .filter(seat -> seat.domain() == null)
                    .forEach(
                            seat ->
                                    silence.ask(
                                            seat.system(), Argument.Term.Missing.SECURITY_DOMAIN));
        }
        for (int parameter : blocking(web.standard())) {
            if (web.line(parameter).truth() == Truth.UNKNOWN) {
                silence.blame(web.seats(), parameter);
            }
        }
    }

    private static List<Integer> blocking(Standard standard) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i < standard.parameters().size(); i++) {
            if (standard.parameters().get(i).criticality() == MatchCriticality.BLOCKING) {
                found.add(i);
            }
        }
        return found;
    }
}
