package org.entente.app.drift;

import static org.entente.model.plan.NaturalOrder.NAMES;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import org.entente.app.format.Language;
import org.entente.model.baseline.Drift;
import org.entente.model.baseline.Frozen;
import org.entente.model.baseline.SinceBaseline;
import org.entente.model.label.Label;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.BaselinePage;
import org.entente.model.plan.Plan;
import org.entente.model.secrecy.Masking;

import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What changed in a plan since one of its baselines, the worst slip first.
///
/// @param label what the table must be marked with
public record DriftTable(Baseline baseline, Label label, List<DriftRow> rows) {
    private static final Comparator<DriftRow> ORDER =
            comparing(DriftRow::sort)
                    .thenComparing(
                            comparingLong((DriftRow row) -> Math.abs(row.slipMinutes())).reversed())
                    .thenComparing(DriftRow::number, NAMES)
                    .thenComparing(DriftRow::name, NAMES);

    public DriftTable {
        rows = List.copyOf(rows);
    }

    /// Looks at the whole plan, with a mask for what looks like key material; an empty table where
    /// it is cancelled on the way.
    public static DriftTable of(
            Plan whole, Baseline chosen, Language language, BooleanSupplier isCancelled) {
        var plan = Masking.masked(whole);
        var baseline = plan.find(Baseline.class, chosen.id()).orElse(chosen);
        var before = Frozen.of(plan, baseline.id());
        var now = Frozen.now(plan);
        var words = new DriftWords(language, before, now);
        var rows =
                SinceBaseline.drifts(before, now, isCancelled).stream()
                        .map(words::row)
                        .sorted(ORDER)
                        .toList();
        return new DriftTable(baseline, label(plan, baseline), rows);
    }

    /// The label of the plan with that of the baseline and all its pages.
    private static Label label(Plan plan, Baseline baseline) {
        return Frozen.pages(plan, baseline.id()).stream()
                .map(BaselinePage::label)
                .distinct()
                .reduce(plan.label().join(baseline.label()), Label::join);
    }

    /// Whether the change belongs to that sort.
    public List<DriftRow> of(DriftRow.Sort sort) {
        return rows.stream().filter(row -> row.sort() == sort).toList();
    }

    /// The drifts that are told of in other words.
    static DriftRow.Sort sort(Drift drift) {
        return switch (drift) {
            case Drift.Moved _ -> DriftRow.Sort.MOVED;
            case Drift.Added _ -> DriftRow.Sort.ADDED;
            case Drift.Removed _ -> DriftRow.Sort.REMOVED;
            case Drift.Renamed _ -> DriftRow.Sort.RENAMED;
            case Drift.Retied(var kind, _, _, _) ->
                    kind == Drift.TieKind.LINK ? DriftRow.Sort.RELINKED : DriftRow.Sort.REASSIGNED;
        };
    }
}
