package org.entente.model.rule.cis;

import org.entente.model.match.Parameter;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Participant;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What nobody has stated, so that one check cannot tell: for each participant what to ask of whom.
/// All of it is one question of that check.
final class Silence {
    private record Asked(Set<CisSystem> systems, Set<Argument> what) {
        Asked() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private final Wiring wiring;
    private final RuleCode rule;
    private final Map<Participant.Id, Asked> asked = new LinkedHashMap<>();
    private final List<Case> others = new ArrayList<>();

    Silence(Wiring wiring, RuleCode rule) {
        this.wiring = wiring;
        this.rule = rule;
    }

    /// Notes those who have not stated the parameter, or not so that it can be read; false where
    /// everybody has.
    boolean blame(List<Seat> seats, int parameter) {
        var isNamed = false;
        for (var seat : seats) {
            if (isSilent(seat, parameter)) {
                ask(seat.system(), seat.fitted().standard().parameters().get(parameter));
                isNamed = true;
            }
        }
        return isNamed;
    }

    static boolean isSilent(Seat seat, int parameter) {
        return switch (seat.fitted().statement(parameter).standing()) {
            case UNKNOWN -> true;
            case NOT_APPLICABLE -> false;
            case VALUE -> seat.fitted().isUnreadable(parameter);
        };
    }

    /// What is stated of this parameter is to be asked of the owner of the system.
    void ask(CisSystem system, Parameter parameter) {
        ask(system, new Argument.Parameter(parameter.name()));
    }

    /// This is to be asked of the owner of the system.
    void ask(CisSystem system, Argument what) {
        var owner = wiring.owner(system);
        if (owner == null) {
            others.add(
                    Case.unknown(rule, system.id(), new Argument.Thing(system.id()), what)
                            .because("asked"));
            return;
        }
        var all = asked.computeIfAbsent(owner, _ -> new Asked());
        all.systems().add(system);
        all.what().add(what);
    }

    /// Both have stated it, but nobody knows whether the two go together.
    void doubt(Link link, String stated) {
        var mine = link.one().seats().getFirst().system();
        var theirs = link.other().seats().getFirst().system();
        others.add(
                Case.unknown(rule, mine.id(), stated)
                        .with(theirs.id())
                        .marked(link.standard().key())
                        .because("doubt " + link.standard().key()));
    }

    Stream<Case> cases() {
        return Stream.concat(
                asked.entrySet().stream().map(each -> unknown(each.getKey(), each.getValue())),
                others.stream());
    }

    private Case unknown(Participant.Id owner, Asked all) {
        var what = List.copyOf(all.what());
        var systems = all.systems().stream().map(CisSystem::name);
        return Case.unknown(
                        rule,
                        owner,
                        new Argument.Thing(owner),
                        new Argument.Phrase(
                                List.of(
                                        Gathering.several(what, what.size()),
                                        new Argument.Word("(" + Apart.inOrder(systems) + ")"))))
                .with(all.systems().stream().map(CisSystem::id).toList())
                .by(owner)
                .marked("asked")
                .because("asked");
    }
}
