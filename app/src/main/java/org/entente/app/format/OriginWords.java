package org.entente.app.format;

import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.resources.MatrixText;
import org.entente.resources.OriginText;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who said something, where it is written and of which day it is.
public final class OriginWords {
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String NO_WORD_BEHIND = "(?![\\p{L}\\p{M}\\p{N}])";

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
            case STANDARD -> OriginText.STANDARD;
            case PRODUCT -> OriginText.PRODUCT;
            case LEVEL -> OriginText.LEVEL;
        };
    }

    /// What its source is called.
    public static OriginText label(Attestation.Aspect aspect) {
        return switch (aspect) {
            case CAPACITY -> OriginText.OF_CAPACITY;
            case LATENCY -> OriginText.OF_LATENCY;
            case STATE -> OriginText.OF_STATE;
            case VALIDITY -> OriginText.OF_VALIDITY;
            case STANDARD -> OriginText.OF_STANDARD;
            case PRODUCT -> OriginText.OF_PRODUCT;
            case LEVEL -> OriginText.OF_LEVEL;
        };
    }

    /// Such as `Source of period: FRA, letter 12`; nothing where nobody has said it.
    public Optional<String> line(Attestation.Aspect aspect, Statement.Origin origin) {
        return Optional.of(source(origin))
                .filter(source -> !source.isEmpty())
                .map(source -> language.say(OriginText.LINE, language.say(label(aspect)), source));
    }

    /// Such as `FRA, letter 12, 3 Nov 2026`; blank where nobody has said it.
    public String source(Statement.Origin origin) {
        var day = origin.asOf();
        return Stream.of(
                        isNamed(origin) ? "" : origin.by(),
                        origin.source(),
                        day == null ? "" : language.formats().date(day))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    /// Whether the source names who said it as words of their own, not as letters of others.
    private static boolean isNamed(Statement.Origin origin) {
        return Pattern.compile(NO_WORD_BEFORE + Pattern.quote(origin.by().strip()) + NO_WORD_BEHIND)
                .matcher(origin.source())
                .find();
    }

    /// What is said with its source; alone where nobody has said it.
    public String sourced(String said, Statement.Origin origin) {
        var source = source(origin);
        return source.isEmpty() ? said : language.say(MatrixText.SOURCED, said, source);
    }

    /// The sentence with its source behind it; alone where nobody has said it.
    public String proven(String sentence, Statement.Origin origin) {
        var source = source(origin);
        return source.isEmpty() ? sentence : language.say(OriginText.PROVEN, sentence, source);
    }

    /// What the plan states of that aspect of a thing, in these words, with who said it.
    public String sourced(String said, Plan plan, EntityId thing, Attestation.Aspect aspect) {
        return sourced(said, Attestation.origin(plan, thing, aspect));
    }
}
