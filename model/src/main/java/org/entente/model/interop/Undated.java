package org.entente.model.interop;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;

import java.util.List;
import java.util.stream.Stream;

/// Finds the things of which nobody knows when they are there.
final class Undated {
    private Undated() {}

    static List<EntityId> of(Plan plan, Times times) {
        return Stream.concat(
                        plan.phases()
                                .filter(phase -> !times.isSettled(phase.timeframe()))
                                .map(Phase::id),
                        Stream.concat(holders(plan, times), periods(plan, times)))
                .distinct()
                .toList();
    }

    private static Stream<EntityId> holders(Plan plan, Times times) {
        return Stream.concat(
                        plan.cisSystems().map(CisSystem::station).map(CisSystem.Station::holder),
                        plan.exchangeRequirements()
                                .map(ExchangeRequirement::parties)
                                .flatMap(
                                        parties ->
                                                Stream.of(parties.producer(), parties.consumer())))
                .distinct()
                .filter(holder -> isUndated(times, holder))
                .map(EntityId.class::cast);
    }

    private static boolean isUndated(Times times, AssigneeId holder) {
        return !(holder instanceof Participant.Id) && times.schedule().presence(holder).isEmpty();
    }

    private static Stream<EntityId> periods(Plan plan, Times times) {
        return plan.entities()
                .filter(CisEntity.class::isInstance)
                .map(CisEntity.class::cast)
                .filter(thing -> !times.isSettled(thing.period()))
                .map(CisEntity::id);
    }
}
