package org.entente.app.report.plan;

import static java.util.Comparator.comparing;

import org.entente.app.interop.Checking;
import org.entente.model.interop.Interop;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.Plan;
import org.entente.model.rule.Finding;
import org.entente.model.secrecy.Masking;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of a plan is to be printed: the plan as its reader may see it, what the rules found in it,
/// which chapters. What looks like key material is masked.
///
/// @param since the baseline since which changes are told; null for the last one that was frozen
/// @param interop what works with what in the plan; null where that is yet to be worked out
/// @param nation the code of the only participant to have a page of its own; null for all
public record PrintOrder(
        Plan plan,
        List<Finding> findings,
        Set<Chapter> chapters,
        Baseline.@Nullable Id since,
        @Nullable String nation,
        @Nullable Interop interop) {
    public PrintOrder(
            Plan plan,
            List<Finding> findings,
            Set<Chapter> chapters,
            Baseline.@Nullable Id since,
            @Nullable String nation,
            @Nullable Interop interop) {
        var masking = Masking.of(plan);
        boolean isOpen = masking.spots().isEmpty();
        this.plan = masking.plan();
        this.findings =
                isOpen
                        ? List.copyOf(findings)
                        : findings.stream().map(one -> Masking.hide(one, Finding.class)).toList();
        this.chapters = Set.copyOf(chapters);
        this.since = since;
        this.nation = nation;
        this.interop = isOpen ? interop : null;
    }

    /// All chapters.
    public static PrintOrder whole(Plan plan, List<Finding> findings) {
        return new PrintOrder(plan, findings, EnumSet.allOf(Chapter.class), null, null, null);
    }

    /// All chapters of a plan that was checked just now.
    public static PrintOrder whole(Checking checked) {
        return new PrintOrder(
                checked.plan(),
                checked.findings(),
                EnumSet.allOf(Chapter.class),
                null,
                null,
                checked.interop());
    }

    public PrintOrder with(Set<Chapter> chosen) {
        return new PrintOrder(plan, findings, chosen, since, nation, interop);
    }

    public PrintOrder since(Baseline.@Nullable Id chosen) {
        return new PrintOrder(plan, findings, chapters, chosen, nation, interop);
    }

    public PrintOrder forNation(@Nullable String chosen) {
        return new PrintOrder(plan, findings, chapters, since, chosen, interop);
    }

    boolean has(Chapter chapter) {
        return chapters.contains(chapter);
    }

    /// The baseline to compare with; empty where there is none.
    Optional<Baseline> baseline() {
        return plan.baselines()
                .filter(each -> since == null || each.id().equals(since))
                .max(comparing(Baseline::at).thenComparing(each -> each.id().value()));
    }
}
