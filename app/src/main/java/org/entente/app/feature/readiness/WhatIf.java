package org.entente.app.feature.readiness;

import org.entente.model.plan.EntityId;

import java.util.ArrayList;
import java.util.List;

/// What is thought to be off, in the stages from one to another, both included and counted from 0.
record WhatIf(List<EntityId> things, int from, int to) {
    static final WhatIf NOTHING = new WhatIf(List.of(), 0, Long.SIZE - 1);

    WhatIf {
        things = List.copyOf(things);
    }

    boolean isNothing() {
        return things.isEmpty();
    }

    WhatIf with(EntityId thing) {
        if (things.contains(thing)) {
            return this;
        }
        var more = new ArrayList<>(things);
        more.add(thing);
        return new WhatIf(more, from, to);
    }

    WhatIf without(EntityId thing) {
        return new WhatIf(things.stream().filter(one -> !one.equals(thing)).toList(), from, to);
    }

    /// The last stage is never before the first.
    WhatIf from(int stage) {
        return new WhatIf(things, stage, Math.max(stage, to));
    }

    WhatIf to(int stage) {
        return new WhatIf(things, Math.min(from, stage), stage);
    }

    /// The stages as bits.
    long stages() {
        long upTo = to >= Long.SIZE - 1 ? -1L : (1L << (to + 1)) - 1;
        return upTo & -(1L << from);
    }
}
