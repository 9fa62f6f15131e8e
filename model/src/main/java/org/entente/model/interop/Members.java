package org.entente.model.interop;

import org.entente.model.match.route.Bearer;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Net;

/// The ports by which systems are on nets.
final class Members {
    static final String UNKNOWN_KEY = Bearer.UNSTATED;

    private Members() {}

    static boolean isOn(Net net, CisSystem system, int port) {
        return net.members().stream()
                .filter(member -> member.system().equals(system.id()))
                .anyMatch(member -> system.portAt(member.port()) == port);
    }

    /// The standard of a net, or one that no catalogue knows where nobody has stated it.
    static String key(Net net) {
        return net.loaded().key().isBlank() ? UNKNOWN_KEY : net.loaded().key();
    }
}
