package org.entente.app.feature.readiness;

import org.entente.model.plan.EntityId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the failure of some things costs, in words that are found once they are read: what fails,
/// how many critical exchanges are lost and how many get worse, and which. What takes over for them
/// is told where that is known already; some of what fails is only a name in the plan.
record TollLine(Toll toll, TollWords words, @Nullable String told) {
    TollLine(Toll toll, TollWords words, @Nullable String told) {
        this.toll = toll;
        this.words = words;
        this.told = told;
    }

    List<EntityId> things() {
        return words.things(toll);
    }

    List<String> onlyNames() {
        return words.onlyNames(toll);
    }

    String name() {
        return words.name(toll);
    }

    int lost() {
        return toll.lost().size();
    }

    int worse() {
        return toll.worse().size();
    }

    String which() {
        return told == null ? words.which(toll) : told;
    }
}
