package org.entente.model.rule.cis;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.time.AnchorCode;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A network that joins lacks some of what its joining instructions (JMEI) need: number of the
/// autonomous system, prefix, zone, domains of mail, chat and voice, and a range of numbers. Told
/// with the conference by which it should be there. Unknown where none is stated.
final class JoiningIncomplete implements CisRule {
    private static final Set<AddressAssignment.Type> ITEMS =
            EnumSet.of(
                    AddressAssignment.Type.AS_NUMBER,
                    AddressAssignment.Type.IP_PREFIX,
                    AddressAssignment.Type.DNS_ZONE,
                    AddressAssignment.Type.MAIL_DOMAIN,
                    AddressAssignment.Type.XMPP_DOMAIN,
                    AddressAssignment.Type.SIP_DOMAIN,
                    AddressAssignment.Type.NUMBER_RANGE);

    /// The conference by which the joining instructions are issued; a default from memory.
    private static final AnchorCode CONFERENCE = new AnchorCode("MPC");

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var given = new HashMap<AssigneeId, Set<AddressAssignment.Type>>();
        wiring.plan()
                .addressAssignments()
                .filter(each -> ITEMS.contains(each.type()) && !each.value().isBlank())
                .forEach(
                        each ->
                                Stream.ofNullable(each.holder())
                                        .forEach(
                                                holder ->
                                                        given.computeIfAbsent(
                                                                        wiring.end(holder),
                                                                        _ -> new HashSet<>())
                                                                .add(each.type())));
        return wiring.plan()
                .fmnParticipations()
                .filter(part -> part.standing().option() == FmnParticipation.Option.OPTION_A_MNE)
                .flatMap(
                        part ->
                                judge(
                                        wiring,
                                        part,
                                        given.getOrDefault(wiring.end(part.member()), Set.of()))
                                        .stream());
    }

    private static Optional<Case> judge(
            Wiring wiring, FmnParticipation part, Set<AddressAssignment.Type> given) {
        var missing = ITEMS.stream().filter(item -> !given.contains(item)).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var count = "%d/%d:".formatted(missing.size(), ITEMS.size());
        var items = missing.stream().map(Argument.Term.Address::new).toList();
        var parts = new ArrayList<Argument>();
        parts.add(new Argument.Word(count));
        parts.add(Gathering.several(items, ITEMS.size()));
        wiring.situation()
                .schedule()
                .anchors()
                .instant(CONFERENCE)
                .ifPresent(
                        at -> {
                            parts.add(new Argument.Word("– " + CONFERENCE.value()));
                            parts.add(new Argument.Moment(at));
                        });
        var words = new Argument.Phrase(parts);
        var found =
                given.isEmpty()
                        ? Case.unknown(
                                RuleCode.JOINING_INCOMPLETE,
                                part.member(),
                                new Argument.Thing(part.member()),
                                words)
                        : Case.found(
                                RuleCode.JOINING_INCOMPLETE,
                                part.member(),
                                new Argument.Thing(part.member()),
                                words);
        return Optional.of(
                found.with(part.id()).by(wiring.end(part.member())).because(missing.toString()));
    }
}
