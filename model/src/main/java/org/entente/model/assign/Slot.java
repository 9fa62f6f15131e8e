package org.entente.model.assign;

import org.entente.model.duty.Duty;
import org.entente.model.duty.Unit;
import org.entente.model.plan.Activity;
import org.entente.model.plan.Ask;

import java.util.List;

/// One unit that is still missing, and the units that can be it.
record Slot(Activity activity, Ask ask, Duty duty, List<Unit> able) {
    Slot {
        able = List.copyOf(able);
    }
}
