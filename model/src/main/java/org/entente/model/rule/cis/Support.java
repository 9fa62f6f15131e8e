package org.entente.model.rule.cis;

import org.entente.model.match.Truth;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Two support each other with fuel, ammunition, power, fires or treatment, and need an agreement
/// on that.
final class Support {
    private static final Set<Agreement.Type> LOGISTIC =
            EnumSet.of(
                    Agreement.Type.ACSA,
                    Agreement.Type.MLSA,
                    Agreement.Type.MOU,
                    Agreement.Type.TA);

    private static final Set<Agreement.Type> MEDICAL =
            EnumSet.of(Agreement.Type.MEDICAL, Agreement.Type.MOU, Agreement.Type.TA);

    private static final Set<Agreement.Type> FIRES = EnumSet.of(Agreement.Type.ASCA_MEMBERSHIP);

    /// Which standard needs which kinds of agreement, one of them; defaults from memory.
    private static final Map<String, Set<Agreement.Type>> NEEDED =
            Map.of(
                    "LOG-FUEL-AV", LOGISTIC,
                    "LOG-FUEL-GD", LOGISTIC,
                    "LOG-REFUEL", LOGISTIC,
                    "LOG-AAR", LOGISTIC,
                    "LOG-AMMO-SA", LOGISTIC,
                    "LOG-AMMO-155", LOGISTIC,
                    "LOG-ELEC", LOGISTIC,
                    "MED-EQUIP", MEDICAL,
                    "MED-EVAC", MEDICAL,
                    "C2-ASCA", FIRES);

    private record Pair(String key, AssigneeId one, AssigneeId other) {
        static Pair of(String key, AssigneeId one, AssigneeId other) {
            return one.value().compareTo(other.value()) <= 0
                    ? new Pair(key, one, other)
                    : new Pair(key, other, one);
        }
    }

    private Support() {}

    /// The pairs between whom no agreement on it is in force. Unknown where one is negotiated, and
    /// where the plan holds no agreement at all.
    static Stream<Case> uncovered(Wiring wiring) {
        var pairs = new LinkedHashSet<Pair>();
        for (var key : NEEDED.keySet().stream().sorted().toList()) {
            for (var link : wiring.links(key)) {
                var one = wiring.end(link.one().holder());
                pairs.add(Pair.of(key, one, wiring.end(link.other().holder())));
            }
        }
        wiring.webs().stream()
                .filter(web -> NEEDED.containsKey(web.standard().key()))
                .forEach(web -> pairs.addAll(onNet(wiring, web)));
        var isRecorded = wiring.plan().agreements().findAny().isPresent();
        return pairs.stream()
                .filter(pair -> !pair.one().equals(pair.other()))
                .filter(pair -> isNation(wiring, pair.one()) && isNation(wiring, pair.other()))
                .flatMap(pair -> judge(wiring, pair, isRecorded).stream());
    }

    /// Organisations and headquarters are no parties to such agreements.
    private static boolean isNation(Wiring wiring, AssigneeId id) {
        return wiring.plan()
                .find(Participant.class, id)
                .filter(each -> each.type() == ParticipantKind.NATION)
                .isPresent();
    }

    private static List<Pair> onNet(Wiring wiring, Web web) {
        var nations =
                web.seats().stream()
                        .map(seat -> wiring.end(seat.system().station().holder()))
                        .distinct()
                        .toList();
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < nations.size(); i++) {
            for (int j = i + 1; j < nations.size(); j++) {
                pairs.add(Pair.of(web.standard().key(), nations.get(i), nations.get(j)));
            }
        }
        return pairs;
    }

    private static Optional<Case> judge(Wiring wiring, Pair pair, boolean isRecorded) {
        var types = NEEDED.getOrDefault(pair.key(), Set.of());
        var covered = Accords.cover(wiring, types, pair.one(), pair.other());
        if (covered == Truth.TRUE) {
            return Optional.empty();
        }
        var names = types.stream().sorted().map(Argument.Term.Accord::new).toList();
        var where = new Argument.Word(wiring.name(pair.one()) + " – " + wiring.name(pair.other()));
        var words =
                new Argument.Phrase(
                        List.of(
                                Gathering.several(names, names.size()),
                                new Argument.Word("–"),
                                new Argument.StandardTitle(pair.key())));
        var rule = RuleCode.AGREEMENT_NOT_IN_FORCE;
        var found =
                isRecorded && covered == Truth.FALSE
                        ? Case.found(rule, pair.one(), where, words)
                        : Case.unknown(rule, pair.one(), where, words);
        return Optional.of(found.with(pair.other()).marked(pair.key()).because("support " + names));
    }
}
