package org.entente.model.interop;

import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;

/// The ports by which systems are on nets.
final class Members {
    static final String UNKNOWN_KEY = "?";

    private Members() {}

    /// The port of that name, the first if there are several; the only one of the system where no
    /// name is stated; -1 where there is none.
    static int index(CisSystem system, String name) {
        var ports = system.ports();
        if (name.isBlank() && ports.size() == 1) {
            return 0;
        }
        for (int i = 0; i < ports.size(); i++) {
            if (ports.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    static boolean isOn(Net net, CisSystem system, int port) {
        return net.members().stream()
                .filter(member -> member.system().equals(system.id()))
                .anyMatch(member -> index(system, member.port()) == port);
    }

    /// The standard of a net, or one that no catalogue knows where nobody has stated it.
    static String key(Net net) {
        return net.loaded().key().isBlank() ? UNKNOWN_KEY : net.loaded().key();
    }
}
