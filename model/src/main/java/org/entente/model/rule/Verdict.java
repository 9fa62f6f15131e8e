package org.entente.model.rule;

import static java.util.stream.Collectors.toMap;

import org.entente.model.plan.Acceptance;
import org.entente.model.plan.Plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The findings of a plan, split into those still open and those that somebody accepted.
public record Verdict(List<Finding> open, List<Accepted> accepted) {
    public Verdict {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
    }

    /// A finding and why it was accepted.
    public record Accepted(Finding finding, Acceptance acceptance) {}

    public static Verdict of(Plan plan, List<Finding> findings) {
        var acceptances =
                plan.acceptances()
                        .collect(
                                toMap(
                                        Acceptance::finding,
                                        acceptance -> acceptance,
                                        Verdict::firstById));
        var open = new ArrayList<Finding>();
        var accepted = new ArrayList<Accepted>();
        for (var finding : findings) {
            Optional.ofNullable(acceptances.get(finding.key()))
                    .ifPresentOrElse(
                            acceptance -> accepted.add(new Accepted(finding, acceptance)),
                            () -> open.add(finding));
        }
        return new Verdict(open, accepted);
    }

    /// The weight of the worst open finding.
    public Optional<Severity> worst() {
        return open.stream().map(Finding::severity).max(Severity::compareTo);
    }

    private static Acceptance firstById(Acceptance one, Acceptance other) {
        return one.id().value().compareTo(other.id().value()) <= 0 ? one : other;
    }
}
