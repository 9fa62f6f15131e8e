package org.entente.model.interop;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Notes;
import org.entente.model.match.TestResult;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PaceSubjectId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Random plans in which most exchanges have ways, and several of them, in the live phase.
record CrowdedFit(Random random) {
    private static final List<AssigneeId> HOLDERS =
            List.of(Plans.NORWEGIANS.id(), Plans.SWEDES.id(), Plans.TELEMARK.id());

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean isOnce(int in) {
        return random.nextInt(in) == 0;
    }

    Plan plan() {
        var plan = Plans.with(Plans.brigadeExercise(), Scene.REPORT, Scene.MISSION, Scene.NATIONAL);
        var systems = new ArrayList<CisSystem>();
        for (int i = 0; i < 7; i++) {
            systems.add(system(i));
        }
        plan = with(plan, systems);
        var nets = new ArrayList<Net>();
        for (int i = 0; i < 4; i++) {
            nets.add(net(i, systems));
        }
        plan = with(plan, nets);
        for (int i = 0; i < 2; i++) {
            plan = plan.put(Scene.gateway("gateway " + i, one(systems), null));
            plan = plan.put(test(i, systems));
            plan = plan.put(key(i, nets));
            plan = isOnce(2) ? plan.put(agreement(i)) : plan;
        }
        for (int i = 0; i < 5; i++) {
            var to = one(HOLDERS);
            var exchange = Scene.exchange("exchange " + i, one(HOLDERS), to, Plans.LIVE);
            plan = plan.put(isOnce(6) ? exchange.withNotes(Scene.only("SWE")) : exchange);
            plan = isOnce(4) ? plan.put(pace(i, exchange.id(), nets)) : plan;
        }
        return plan.indexed();
    }

    private static Plan with(Plan plan, List<? extends Entity> things) {
        var next = plan;
        for (var thing : things) {
            next = next.put(thing);
        }
        return next;
    }

    private CisSystem system(int number) {
        var radio = Scene.port("main", Scene.radio(one(List.of("a", "a", "a", "b", ""))));
        var chat = Scene.port("side", Scene.chat());
        var lent = isOnce(4) ? Scene.lent(radio, one(List.of("GBR", "SWE"))) : radio;
        return Scene.system(
                "system " + number,
                one(HOLDERS),
                isOnce(6) ? lent.withDomain(null) : lent,
                isOnce(4) ? chat.withDomain(Scene.NATIONAL.id()) : chat);
    }

    private Net net(int number, List<CisSystem> systems) {
        boolean isRadio = random.nextBoolean();
        var members =
                systems.stream()
                        .filter(_ -> random.nextBoolean())
                        .map(system -> new Net.Member(system.id(), isRadio ? "main" : "side"))
                        .toList();
        var net = Scene.net("net " + number, isRadio ? "RADIO" : "CHAT").withMembers(members);
        var control =
                new Net.Control(
                        isOnce(3) ? one(systems).id() : null,
                        isOnce(4) ? Scene.MISSION.id() : null);
        return new Net(
                net.id(),
                net.name(),
                isOnce(2) ? Net.Type.DATA_NET : Net.Type.VOICE_NET,
                control,
                net.loaded(),
                members,
                isOnce(6) ? Plans.RECOVERY.timeframe() : null,
                net.notes());
    }

    private Evidence test(int number, List<CisSystem> systems) {
        var test = Scene.success("test " + number, one(systems), one(systems));
        var result = test.result();
        return test.withResult(
                result.withOutcome(one(List.of(TestResult.values())))
                        .withOn(result.on().plusDays(random.nextInt(3))));
    }

    private CryptoKey key(int number, List<Net> nets) {
        return Scene.key(
                "key " + number,
                isOnce(3) ? CryptoKey.Status.COMPROMISED : CryptoKey.Status.LOADED,
                isOnce(2) ? null : one(List.of(Plans.LIVE, Plans.RECOVERY)).timeframe(),
                nets.stream().filter(_ -> isOnce(3)).toArray(Net[]::new));
    }

    private Agreement agreement(int number) {
        var parties = new ArrayList<>(List.of(Plans.NORWAY, Plans.SWEDEN, Plans.BRITAIN));
        parties.remove(random.nextInt(3));
        return Scene.agreement(
                "agreement " + number,
                isOnce(3) ? Agreement.Type.COMSEC_MOU : Agreement.Type.SECURITY_AGREEMENT,
                one(List.of(Agreement.State.values())),
                isOnce(2) ? null : one(List.of(Plans.LIVE, Plans.RECOVERY)).timeframe(),
                parties.toArray(Participant[]::new));
    }

    private PacePlan pace(int number, PaceSubjectId of, List<Net> nets) {
        var runner = new PacePlan.Step(PacePlan.Means.PRIMARY, null, "runner", change(), null);
        var net =
                new PacePlan.Step(
                        PacePlan.Means.ALTERNATE, one(nets).id(), "or a runner", change(), null);
        return new PacePlan(
                new PacePlan.Id(Things.id("pace " + number)),
                "pace",
                of,
                List.of(),
                isOnce(2) ? List.of(runner) : List.of(net),
                Notes.PLAIN);
    }

    private static PacePlan.Change change() {
        return PacePlan.Change.UNKNOWN;
    }
}
