package org.entente.app.feature.interop;

import org.entente.app.feature.interop.SheetState.Direction;
import org.entente.app.feature.interop.SheetState.Heading;
import org.entente.app.feature.interop.SheetState.Passing;
import org.entente.app.format.Language;
import org.entente.app.format.OriginWords;
import org.entente.app.interop.GatewayWords;
import org.entente.app.interop.Lexicon;
import org.entente.app.interop.StandardWords;
import org.entente.model.interop.Diode;
import org.entente.model.match.Statement;
import org.entente.model.match.route.Assessment;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.Gateway.Translation;
import org.entente.resources.GatewayText;

import java.util.ArrayList;
import java.util.function.Function;

/// Tells of a gateway what it takes away, there and back, and what it does to whatever passes.
final class PassingProjector {
    private final Language language;
    private final Assessment assessment;
    private final GatewayWords words;

    PassingProjector(Language language, Assessment assessment) {
        this.language = language;
        this.assessment = assessment;
        this.words = new GatewayWords(language);
    }

    Passing project(
            Heading heading,
            Lexicon.Direction taken,
            Function<Attestation.Aspect, Statement.Origin> origins) {
        var back =
                taken.gateway().translations().stream()
                        .filter(way -> !Diode.isMeant(taken.gateway(), way))
                        .filter(way -> isBack(way, taken.way()))
                        .distinct()
                        .toList();
        var directions = new ArrayList<Direction>();
        directions.add(direction(GatewayText.DIRECTION_TAKEN, taken.way()));
        back.stream()
                .filter(way -> !way.equals(taken.way()))
                .forEach(way -> directions.add(direction(GatewayText.DIRECTION_BACK, way)));
        var facts = new ArrayList<>(words.facts(taken.gateway().capacity(), origins));
        new OriginWords(language)
                .line(Attestation.Aspect.VALIDITY, origins.apply(Attestation.Aspect.VALIDITY))
                .ifPresent(facts::add);
        if (back.isEmpty()) {
            facts.addFirst(language.say(GatewayText.ONE_WAY));
        }
        return new Passing(heading, directions, facts);
    }

    /// One that stays in its standard is its own way back.
    private static boolean isBack(Translation way, Translation taken) {
        return way.from().equals(taken.to()) && way.to().equals(taken.from());
    }

    private Direction direction(GatewayText title, Translation way) {
        return new Direction(
                GatewayWords.isLossy(way),
                language.say(title, standard(way.from()), standard(way.to())),
                words.facts(way));
    }

    private String standard(String key) {
        return key.isBlank()
                ? language.say(GatewayText.ANY_STANDARD)
                : StandardWords.of(language, assessment.ground().catalogue()).brief(key);
    }
}
