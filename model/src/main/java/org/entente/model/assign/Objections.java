package org.entente.model.assign;

import org.entente.model.duty.Duty;
import org.entente.model.duty.Unit;
import org.entente.model.rule.Caveats;
import org.entente.model.rule.Situation;

import java.util.stream.Stream;

/// A nation's caveats bind its units.
final class Objections implements Bar {
    private final Situation situation;
    private final Caveats caveats;

    Objections(Situation situation) {
        this.situation = situation;
        this.caveats = new Caveats(situation);
    }

    @Override
    public Stream<Reason> against(Unit unit, Duty duty) {
        return situation.task(duty.task()).stream()
                .flatMap(task -> caveats.against(unit.id(), task))
                .map(
                        objection ->
                                objection.isKnown()
                                        ? new Reason.Barred(objection.caveat())
                                        : new Reason.BarUnknown(objection.caveat()));
    }
}
