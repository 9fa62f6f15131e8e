package org.entente.app.interop;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.Plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Holders by what people call them: codes and names of participants, names of contingents, numbers
/// and names of force elements, each alone or one after the other, whatever their case.
public final class HolderWords {
    private final Map<String, List<AssigneeId>> holders = new HashMap<>();
    private final Plan plan;

    public HolderWords(Plan plan) {
        this.plan = plan;
        plan.participants()
                .forEach(
                        participant -> {
                            enter(participant.code(), participant.id());
                            enter(participant.name(), participant.id());
                        });
        plan.contingents().forEach(contingent -> enter(contingent.name(), contingent.id()));
        plan.forceElements()
                .forEach(
                        element -> {
                            enter(element.number(), element.id());
                            enter(element.name(), element.id());
                            enter(element.number() + ' ' + element.name(), element.id());
                        });
    }

    private void enter(String words, AssigneeId id) {
        if (!words.isBlank()) {
            var all = holders.computeIfAbsent(plain(words), _ -> new ArrayList<>());
            if (!all.contains(id)) {
                all.add(id);
            }
        }
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /// Everybody who is called so; more than one where that is not clear.
    public List<AssigneeId> of(String words) {
        return List.copyOf(holders.getOrDefault(plain(words), List.of()));
    }

    /// Those who take part under these words: a nation stands for its contingent where it sends
    /// exactly one.
    public List<AssigneeId> inTheatre(String words) {
        return of(words).stream().map(this::sent).distinct().toList();
    }

    private AssigneeId sent(AssigneeId holder) {
        if (!(holder instanceof Participant.Id id)
                || plan.find(Participant.class, id)
                        .filter(one -> one.type() == ParticipantKind.NATION)
                        .isEmpty()) {
            return holder;
        }
        var contingents =
                plan.contingents()
                        .filter(contingent -> contingent.participant().equals(id))
                        .map(Contingent::id)
                        .toList();
        return contingents.size() == 1 ? contingents.getFirst() : holder;
    }
}
