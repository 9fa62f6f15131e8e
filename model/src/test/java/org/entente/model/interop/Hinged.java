package org.entente.model.interop;

import static org.entente.model.interop.TwoRadios.ORDERS;
import static org.entente.model.interop.TwoRadios.SWEDISH;

import org.entente.model.Plans;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A radio net and a chat room of another domain, and a gateway between them.
final class Hinged {
    static final ExchangeRequirement ON =
            Scene.exchange("on", Plans.SWEDES.id(), Plans.BRITONS.id());
    private static final CisSystem HINGE =
            Scene.system(
                    "Hinge",
                    Plans.NORWEGIANS.id(),
                    Scene.port("main", Scene.radio("a")),
                    chat("chat"));
    private static final CisSystem DESK = Scene.system("Desk", Plans.BRITONS.id(), chat("main"));

    private Hinged() {}

    private static CisSystem.Port chat(String name) {
        return new CisSystem.Port(name, "UHF", Scene.NATIONAL.id(), List.of(Scene.chat()));
    }

    static Gateway gateway(@Nullable Timeframe accredited) {
        return Scene.gateway("hinge", HINGE, accredited);
    }

    static Plan plan(@Nullable Timeframe accredited) {
        var room =
                Scene.net("room", "CHAT")
                        .withMembers(
                                List.of(
                                        new Net.Member(HINGE.id(), "chat"),
                                        new Net.Member(DESK.id(), "main")));
        return TwoRadios.plan()
                .drop(ORDERS.id())
                .put(HINGE)
                .put(DESK)
                .put(room)
                .put(Scene.net("second", HINGE, SWEDISH))
                .put(ON)
                .put(gateway(accredited));
    }
}
