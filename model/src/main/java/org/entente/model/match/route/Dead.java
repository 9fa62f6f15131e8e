package org.entente.model.match.route;

import java.util.Collection;

/// What is switched off in a web: things by id, and the ports and carriers that rest on them.
final class Dead {
    private final int[] ports;
    private final int[] carriers;
    private int stamp = 1;

    Dead(Web web) {
        ports = new int[web.harbours.ports.size()];
        carriers = new int[web.carriers.names.size()];
    }

    boolean isPortDead(int port) {
        return ports[port] == stamp;
    }

    boolean isCarrierDead(int carrier) {
        return carriers[carrier] == stamp;
    }

    void revive() {
        stamp++;
    }

    void kill(Props props, Collection<String> things) {
        for (var thing : things) {
            for (int port : props.portsOn(thing)) {
                ports[port] = stamp;
            }
            for (int carrier : props.carriersOn(thing)) {
                carriers[carrier] = stamp;
            }
        }
    }
}
