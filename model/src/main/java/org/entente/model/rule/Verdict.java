package org.entente.model.rule;

import static java.util.stream.Collectors.toMap;

import org.entente.model.plan.Acceptance;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Waiver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The findings of a plan, split into those still open and those that somebody accepted.
public record Verdict(List<Finding> open, List<Accepted> accepted) {
    public Verdict {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
    }

    /// A finding, the acceptance or the waiver that covers it, why it was accepted and by whom.
    public record Accepted(Finding finding, EntityId paper, String reason, String by) {
        private static Accepted of(Finding finding, Acceptance acceptance) {
            return new Accepted(
                    finding, acceptance.id(), acceptance.reason(), acceptance.acceptedBy());
        }

        private static Accepted of(Finding finding, Waiver waiver) {
            var grant = waiver.grant();
            var reason =
                    List.of(waiver.name(), grant.paper(), grant.conditions()).stream()
                            .filter(word -> !word.isBlank())
                            .reduce((one, other) -> one + "; " + other)
                            .orElse("");
            return new Accepted(finding, waiver.id(), reason, grant.authority());
        }
    }

    /// As if no waiver counted, because nobody says what day it is.
    public static Verdict of(Plan plan, List<Finding> findings) {
        return of(plan, findings, _ -> Optional.empty());
    }

    /// At that moment, by which waivers count or are dead.
    public static Verdict of(Plan plan, List<Finding> findings, Instant now) {
        return of(plan, findings, Waivers.at(plan, now)::of);
    }

    private static Verdict of(
            Plan plan, List<Finding> findings, Function<Finding, Optional<Waiver>> waived) {
        Map<String, Acceptance> acceptances =
                plan.acceptances()
                        .collect(
                                toMap(
                                        Acceptance::finding,
                                        acceptance -> acceptance,
                                        Verdict::firstById));
        var open = new ArrayList<Finding>();
        var accepted = new ArrayList<Accepted>();
        for (var finding : findings) {
            var acceptance = acceptances.get(finding.key());
            Optional<Accepted> found =
                    acceptance == null
                            ? waived.apply(finding).map(waiver -> Accepted.of(finding, waiver))
                            : Optional.of(Accepted.of(finding, acceptance));
            found.ifPresentOrElse(accepted::add, () -> open.add(finding));
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
