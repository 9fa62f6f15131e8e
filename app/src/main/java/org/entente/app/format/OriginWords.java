package org.entente.app.format;

import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.resources.MatrixText;
import org.entente.resources.OriginText;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who said something, where it is written and of which day it is.
public final class OriginWords {
    private final Language language;

    public OriginWords(Language language) {
        this.language = language;
    }

    public static OriginText of(Attestation.Aspect aspect) {
        return switch (aspect) {
            case CAPACITY -> OriginText.CAPACITY;
            case LATENCY -> OriginText.LATENCY;
            case STATE -> OriginText.STATE;
            case VALIDITY -> OriginText.VALIDITY;
        };
    }

    /// Such as `FRA, letter 12, 3 Nov 2026`; blank where nobody has said it.
    public String source(Statement.Origin origin) {
        var day = origin.asOf();
        return Stream.of(
                        origin.source().contains(origin.by()) ? "" : origin.by(),
                        origin.source(),
                        day == null ? "" : language.formats().date(day))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    /// What is said with its source; alone where nobody has said it.
    public String sourced(String said, Statement.Origin origin) {
        var source = source(origin);
        return source.isEmpty() ? said : language.say(MatrixText.SOURCED, said, source);
    }

    /// What the plan states of that aspect of a thing, in these words, with who said it.
    public String sourced(String said, Plan plan, EntityId thing, Attestation.Aspect aspect) {
        return sourced(said, Attestation.origin(plan, thing, aspect));
    }
}
