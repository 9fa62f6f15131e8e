package org.entente.model.interop;

import org.entente.model.label.Audience;
import org.entente.model.label.Label;
import org.entente.model.label.Meaning;
import org.entente.model.match.Truth;
import org.entente.model.plan.Belonging;
import org.entente.model.plan.Community;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which nation belongs to which group on a day: by the communities of the plan, then by the groups
/// that ship, and to the mission by who takes part in its network. Of a group that none of them
/// knows, or that nobody has filled, nobody knows who belongs to it, and that is never yes.
public final class Communities implements Meaning {
    /// The group of all who take part in the mission network.
    public static final String MISSION = "MISSION";

    private static final int TRIGRAPH = 3;

    private final Groups groups;
    private final LocalDate day;
    private final Map<String, Community> own = new HashMap<>();
    private final Map<String, Truth> inMission = new HashMap<>();
    private final Set<String> participants = new HashSet<>();

    private Communities(Plan plan, Groups groups, LocalDate day) {
        this.groups = groups;
        this.day = day;
        plan.communities().forEach(each -> own.putIfAbsent(each.code(), each));
        plan.participants().map(Participant::code).forEach(participants::add);
        plan.fmnParticipations().forEach(each -> note(plan, each));
    }

    public static Communities of(Plan plan, Groups groups, LocalDate day) {
        return new Communities(plan, groups, day);
    }

    /// Whether both tell the same of every nation that the plans have, by the same groups that ship
    /// and on the same day.
    boolean isLike(Communities other) {
        return day.equals(other.day)
                && own.equals(other.own)
                && inMission.equals(other.inMission)
                && participants.equals(other.participants);
    }

    private void note(Plan plan, FmnParticipation part) {
        var option = part.standing().option();
        var takesPart =
                option == null
                        ? Truth.UNKNOWN
                        : Truth.of(option != FmnParticipation.Option.NON_PARTICIPANT);
        Belonging.participant(plan, part.member())
                .ifPresent(one -> inMission.merge(one.code(), takesPart, Truth::or));
    }

    /// May that nation see what bears the label?
    public Truth mayRead(Label label, String nation) {
        return switch (label.releasableTo()) {
            case Audience.Everyone() -> Truth.TRUE;
            case Audience.Only(var codes) ->
                    codes.stream().map(code -> isOf(nation, code)).reduce(Truth.FALSE, Truth::or);
        };
    }

    /// The nation itself, or one that belongs to that group.
    private Truth isOf(String nation, String code) {
        return code.equals(nation) ? Truth.TRUE : isMember(nation, code);
    }

    public Truth isMember(String nation, String code) {
        var stated = own.get(code);
        if (stated != null) {
            return stated.members().isEmpty() ? Truth.UNKNOWN : Truth.of(isMember(stated, nation));
        }
        if (groups.of(nation, day).contains(code)) {
            return Truth.TRUE;
        }
        if (groups.isKnown(code)) {
            return Truth.FALSE;
        }
        if (code.equals(MISSION)) {
            return inMission.getOrDefault(nation, Truth.UNKNOWN);
        }
        boolean isSomebody = code.length() <= TRIGRAPH || participants.contains(code);
        return isSomebody ? Truth.FALSE : Truth.UNKNOWN;
    }

    private boolean isMember(Community community, String nation) {
        return community.members().stream()
                .anyMatch(member -> member.nation().equals(nation) && member.isOn(day));
    }

    /// Those who surely belong to the group, and the group itself where nobody knows whether these
    /// are all.
    @Override
    public Set<String> of(String code) {
        var all = new HashSet<>(listed(code));
        participants.stream()
                .filter(nation -> !nation.equals(code))
                .filter(nation -> isMember(nation, code) == Truth.TRUE)
                .forEach(all::add);
        if (!isWhollyKnown(code)) {
            all.add(code);
        }
        return Set.copyOf(all);
    }

    private Collection<String> listed(String code) {
        var stated = own.get(code);
        return stated == null
                ? groups.members(code, day)
                : stated.members().stream()
                        .filter(member -> member.isOn(day))
                        .map(Community.Member::nation)
                        .toList();
    }

    private boolean isWhollyKnown(String code) {
        var stated = own.get(code);
        return stated == null ? groups.isKnown(code) : !stated.members().isEmpty();
    }

    /// All groups to which the nation surely belongs.
    public Set<String> groupsOf(String nation) {
        var all = new TreeSet<>(groups.of(nation, day));
        all.addAll(own.keySet());
        all.add(MISSION);
        all.removeIf(code -> isMember(nation, code) != Truth.TRUE);
        return all;
    }
}
