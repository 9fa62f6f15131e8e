package org.entente.model.assign;

import org.entente.model.duty.Duty;
import org.entente.model.duty.Unit;

import java.util.stream.Stream;

/// Something that may rule a unit out for a task whatever else it does: presence, authority,
/// caveats. Bars are asked one by one, each for itself.
public interface Bar {
    /// Why the unit cannot, or why nobody can tell; nothing where it can.
    Stream<Reason> against(Unit unit, Duty duty);
}
