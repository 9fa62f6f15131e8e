package org.entente.app.feature.comms;

import org.entente.app.feature.comms.Ledger.Head;
import org.entente.app.interop.MemberWords;
import org.entente.model.plan.Community;
import org.entente.model.plan.Plan;
import org.entente.resources.CisText;
import org.entente.resources.CommsText;
import org.entente.resources.Nations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Groups of nations to which labels release things, as the users have them. Whoever types the code
/// of a group that ships begins with the members that ship, which come from memory for the most.
final class CommunityTable {
    private CommunityTable() {}

    static Ledger<Community> of(Lookup lookup) {
        return new Columns<>(lookup, Plan::communities)
                .text(Head.needed(CommsText.CODE, 150), Community::code, CommunityTable::coded)
                .name(Head.needed(CommsText.NAME, 240))
                .of(
                        Head.typed(CisText.COMMUNITY_MEMBERS, 520),
                        own ->
                                own.members().stream()
                                        .map(MemberWords::of)
                                        .collect(Collectors.joining(Lookup.BETWEEN)),
                        CommunityTable::members)
                .marked(Community::code);
    }

    private static Community coded(Community own, String text) {
        var coded = own.withCode(text.strip());
        return own.members().isEmpty() ? coded.withMembers(shipped(coded.code())) : coded;
    }

    private static List<Community.Member> shipped(String code) {
        return Nations.shipped().memberships().stream()
                .filter(each -> each.group().equals(code))
                .map(each -> new Community.Member(each.nation(), each.from(), each.until()))
                .toList();
    }

    private static Answer members(Community own, String text) {
        var members = new ArrayList<Community.Member>();
        for (var part : Lookup.parts(text)) {
            var member = MemberWords.read(part);
            if (member.isEmpty()) {
                return new Answer.Wrong(CommsText.BAD_MEMBER, part);
            }
            members.add(member.get());
        }
        return Answer.revise(own.withMembers(members));
    }
}
