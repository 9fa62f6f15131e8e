package org.entente.model.match.route;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.Set;

/// An exchange by numbers of one web, and the carriers that it is confined to, if it is.
final class Quest {
    private static final byte OPEN = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;

    final Exchange exchange;
    final int from;
    final int to;
    private final Carriers carriers;
    private final Need need;
    private final @Nullable BitSet nations;
    private final @Nullable Set<String> confined;
    private final boolean isSpoken;

    /// What was found of each carrier before.
    private final byte[] hopeful;
    private final byte[] fearful;

    Quest(Web web, Exchange exchange, @Nullable Set<String> confined) {
        this(web, exchange, confined, false);
    }

    private Quest(Web web, Exchange exchange, @Nullable Set<String> confined, boolean isSpoken) {
        this.isSpoken = isSpoken;
        this.exchange = exchange;
        this.need = exchange.need();
        this.carriers = web.carriers;
        this.confined = confined;
        this.from = web.harbours.stations.number(exchange.from());
        this.to = web.harbours.stations.number(exchange.to());
        this.nations = nations(web, need.releasable());
        this.hopeful = new byte[carriers.names.size()];
        this.fearful = new byte[carriers.names.size()];
    }

    private static @Nullable BitSet nations(Web web, @Nullable Set<String> releasable) {
        if (releasable == null) {
            return null;
        }
        var bits = new BitSet();
        for (var nation : releasable) {
            int number = web.harbours.nations.number(nation);
            if (number >= 0) {
                bits.set(number);
            }
        }
        return bits;
    }

    /// The same by word of mouth: over these carriers and no others, whatever their standard.
    Quest spoken(Web web, Set<String> over) {
        return new Quest(web, exchange, over, true);
    }

    /// Whether anything else than what its standards carry may serve: where it is not confined, as
    /// its plan of means says.
    boolean isSpeakable() {
        return confined == null && !exchange.byHand().over().isEmpty();
    }

    Limits limits() {
        return need.limits();
    }

    boolean isPlaced() {
        return from >= 0 && to >= 0;
    }

    /// May it be read where this port is?
    boolean mayBeAt(Harbours harbours, int port, boolean isHopeful) {
        var level = isHopeful ? harbours.highest : harbours.level;
        return level[port] >= need.level()
                && harbours.station[port] >= 0
                && (nations == null || nations.get(harbours.nation[port]));
    }

    private boolean maySpeak(int carrier, boolean isHopeful) {
        var isConfined = confined != null && !confined.contains(carriers.names.name(carrier));
        return !isConfined
                && (isSpoken
                        || (need.isOpen() ? isHopeful : need.keys().isEmpty())
                        || need.keys().contains(carriers.key[carrier]));
    }

    /// A product that is blank and open may be any.
    private boolean mayPass(Set<String> products, boolean isHopeful) {
        return products.isEmpty()
                || products.contains(need.product())
                || (isHopeful && need.isOpen() && need.product().isEmpty());
    }

    boolean mayUse(int carrier, boolean isHopeful) {
        var known = isHopeful ? hopeful : fearful;
        if (known[carrier] == OPEN) {
            known[carrier] = may(carrier, isHopeful) ? YES : NO;
        }
        return known[carrier] == YES;
    }

    private boolean may(int carrier, boolean isHopeful) {
        if (!carriers.key[carrier].isEmpty() && !maySpeak(carrier, isHopeful)) {
            return false;
        }
        if (!mayPass(carriers.products[carrier], isHopeful)) {
            return false;
        }
        return mayHold(carrier, isHopeful) && !(need.isSafety() && carriers.isUnsafe[carrier]);
    }

    private boolean mayHold(int carrier, boolean isHopeful) {
        int bits = (isHopeful ? carriers.widest : carriers.narrowest)[carrier];
        int hourly = (isHopeful ? carriers.most : carriers.fewest)[carrier];
        return bits >= need.limits().bits() && hourly >= need.limits().hourly();
    }
}
