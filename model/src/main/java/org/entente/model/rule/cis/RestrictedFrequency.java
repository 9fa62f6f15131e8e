package org.entente.model.rule.cis;

import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.stream.Stream;

/// A frequency of a net is the same as one that the joint restricted frequency list keeps, at the
/// same time. Unknown where the frequency of a net has no alias yet although restrictions stand.
final class RestrictedFrequency implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        var found =
                Spectra.close(wiring)
                        .flatMap(all -> all.stream().flatMap(one -> judge(wiring, one, all)));
        var isRestricted =
                wiring.plan().spectrumAssignments().anyMatch(RestrictedFrequency::isRestriction);
        var unnamed =
                wiring.plan()
                        .spectrumAssignments()
                        .filter(each -> isRestricted && !isRestriction(each))
                        .filter(each -> each.emission().alias().isBlank())
                        .map(
                                each ->
                                        Case.unknown(
                                                        RuleCode.RESTRICTED_FREQUENCY,
                                                        each.id(),
                                                        each.name())
                                                .with(each.nets()));
        return Stream.concat(found, unnamed);
    }

    private static boolean isRestriction(SpectrumAssignment assignment) {
        return assignment.clearance().restriction() != null && assignment.nets().isEmpty();
    }

    private static Stream<Case> judge(
            Wiring wiring, SpectrumAssignment one, List<SpectrumAssignment> all) {
        if (isRestriction(one)) {
            return Stream.empty();
        }
        return all.stream()
                .filter(RestrictedFrequency::isRestriction)
                .filter(other -> Spectra.isAtOneTime(wiring, one, other))
                .filter(other -> Spectra.isClose(one, other))
                .map(
                        other ->
                                Case.found(
                                                RuleCode.RESTRICTED_FREQUENCY,
                                                one.id(),
                                                new Argument.Thing(one.id()),
                                                restricted(other))
                                        .with(other.id()));
    }

    /// Its name, and how the list keeps it.
    private static Argument restricted(SpectrumAssignment other) {
        var name = new Argument.Word(other.name());
        var restriction = other.clearance().restriction();
        return restriction == null
                ? name
                : new Argument.Phrase(
                        List.of(
                                name,
                                new Argument.Word("–"),
                                new Argument.Term.Guard(restriction)));
    }
}
