package org.entente.model.force;

import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The combined joint statement of requirements (CJSOR): every line with its offers.
public final class Statement {
    /// By serial, then by name.
    private static final Comparator<Requirement> ORDER =
            Comparator.comparing(Requirement::number)
                    .thenComparing(Requirement::name)
                    .thenComparing(requirement -> requirement.id().value());

    private static final Comparator<Offer> BY_DAY =
            Comparator.<Offer, LocalDate>comparing(offer -> offer.steps().getFirst().on())
                    .thenComparing(offer -> offer.id().value());

    private final List<Line> lines;

    private Statement(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    public static Statement of(Plan plan) {
        Map<Requirement.Id, List<Offer>> offers =
                HashMap.newHashMap(plan.count(EntityKind.REQUIREMENT));
        plan.offers()
                .sorted(BY_DAY)
                .forEach(
                        offer ->
                                offers.computeIfAbsent(offer.requirement(), _ -> new ArrayList<>(2))
                                        .add(offer));
        return new Statement(
                plan.requirements()
                        .sorted(ORDER)
                        .map(asked -> new Line(asked, offers.getOrDefault(asked.id(), List.of())))
                        .toList());
    }

    /// The statement as it stood at the end of that day.
    public Statement on(LocalDate day) {
        return new Statement(lines.stream().map(line -> line.on(day)).toList());
    }

    public List<Line> lines() {
        return lines;
    }
}
