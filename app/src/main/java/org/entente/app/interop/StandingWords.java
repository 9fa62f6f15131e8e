package org.entente.app.interop;

import org.entente.app.format.ArrangementWords;
import org.entente.app.format.Language;
import org.entente.app.format.TimeText;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.resources.ArrangementText;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How far things have come and when they are valid.
public record StandingWords(Language language) {
    /// Such as `loaded, D-3 … D+4`; blank where neither is stated.
    public String of(Entity thing) {
        return Stream.of(
                        state(thing).map(language::say),
                        Attestation.period(thing).map(new TimeText(language.formats())::of))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<ArrangementText> state(Entity thing) {
        return switch (thing) {
            case Agreement one -> Optional.of(ArrangementWords.of(one.paper().state()));
            case CryptoKey one -> Optional.of(ArrangementWords.of(one.issue().status()));
            case SpectrumAssignment one ->
                    Optional.of(ArrangementWords.of(one.clearance().status()));
            default -> Optional.empty();
        };
    }
}
