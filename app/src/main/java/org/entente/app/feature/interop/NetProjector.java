package org.entente.app.feature.interop;

import org.entente.app.feature.interop.SheetState.Common;
import org.entente.app.feature.interop.SheetState.Heading;
import org.entente.app.format.Language;
import org.entente.app.format.OriginWords;
import org.entente.app.interop.Lexicon;
import org.entente.app.interop.NetSheets;
import org.entente.app.interop.Sayings;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Path;
import org.entente.model.plan.Attestation;
import org.entente.resources.MatrixText;
import org.jspecify.annotations.Nullable;

import java.util.function.LongPredicate;
import java.util.stream.Stream;

/// Looks at all members of a net together: what they share and who forces it down.
final class NetProjector {
    private final Language language;
    private final Lexicon lexicon;
    private final Assessment assessment;
    private final Sayings sayings;

    NetProjector(Language language, Lexicon lexicon, Assessment assessment) {
        this.language = language;
        this.lexicon = lexicon;
        this.assessment = assessment;
        this.sayings = new Sayings(language, lexicon, assessment);
    }

    /// Null where the hop is over no net.
    @Nullable Common project(Path.Hop hop, int stage) {
        var bearer = assessment.fit().bearers().get(hop.carrier());
        if (bearer == null) {
            return null;
        }
        LongPredicate isThere = phases -> (phases >> stage & 1) == 1;
        var sheet = NetSheets.of(assessment, bearer, isThere);
        if (sheet == null) {
            return null;
        }
        int members = NetSheets.ports(assessment, bearer, isThere).size();
        var title = language.say(MatrixText.NET, lexicon.name(hop.carrier()), members);
        return new Common(
                Heading.of(sayings, title, sheet.verdict()),
                sayings.blamed(sheet),
                Stream.of(
                                sayings.silent(NetSheets.silent(assessment, bearer, isThere)),
                                sayings.differences(sheet).stream(),
                                sources(hop.carrier()))
                        .flatMap(lines -> lines)
                        .toList(),
                new NetPaceProjector(language, lexicon, sayings).project(hop.carrier(), stage));
    }

    /// Who said of which standard it is, how much it carries and when it works.
    private Stream<String> sources(String carrier) {
        var words = new OriginWords(language);
        return Stream.of(
                        Attestation.Aspect.STANDARD,
                        Attestation.Aspect.CAPACITY,
                        Attestation.Aspect.VALIDITY)
                .flatMap(aspect -> words.line(aspect, lexicon.origin(carrier, aspect)).stream());
    }
}
