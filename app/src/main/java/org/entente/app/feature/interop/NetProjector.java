package org.entente.app.feature.interop;

import org.entente.app.feature.interop.SheetState.Common;
import org.entente.app.feature.interop.SheetState.Heading;
import org.entente.app.format.Language;
import org.entente.app.interop.Lexicon;
import org.entente.app.interop.Sayings;
import org.entente.model.match.Binding;
import org.entente.model.match.Fitted;
import org.entente.model.match.NetSheet;
import org.entente.model.match.Truth;
import org.entente.model.match.route.Assessment;
import org.entente.model.match.route.Bearer;
import org.entente.model.match.route.Path;
import org.entente.model.match.route.Port;
import org.entente.resources.MatrixText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        var standard =
                bearer == null ? null : assessment.ground().catalogue().standard(bearer.key());
        if (bearer == null || standard == null) {
            return null;
        }
        var members = members(bearer, stage);
        var agreed = bearer.agreed();
        var net =
                agreed == null || !agreed.key().equals(standard.key())
                        ? null
                        : Fitted.of(standard, agreed);
        var editions = assessment.ground().catalogue().editions();
        var sheet = NetSheet.of(standard, members, net, editions);
        var title = language.say(MatrixText.NET, lexicon.name(hop.carrier()), members.size());
        return new Common(
                Heading.of(sayings, title, sheet.verdict()), blamed(sheet), differences(sheet));
    }

    private List<NetSheet.Member> members(Bearer bearer, int stage) {
        var standard = assessment.ground().catalogue().standard(bearer.key());
        return standard == null
                ? List.of()
                : bearer.ports().stream()
                        .sorted()
                        .flatMap(id -> Stream.ofNullable(assessment.fit().ports().get(id)))
                        .filter(port -> (port.phases() >> stage & 1) == 1)
                        .map(
                                port ->
                                        new NetSheet.Member(
                                                port.id(),
                                                Fitted.of(standard, binding(port, bearer.key()))))
                        .toList();
    }

    private static Binding binding(Port port, String key) {
        var stated = port.binding(key);
        return stated == null ? Binding.of(key, Map.of()) : stated;
    }

    private List<String> blamed(NetSheet sheet) {
        return sheet.blamed().stream()
                .map(
                        blame ->
                                language.say(
                                        MatrixText.WITHOUT,
                                        member(blame.member()),
                                        sayings.verdict(blame.without())))
                .toList();
    }

    private String member(String port) {
        return language.say(MatrixText.MEMBER, sayings.nation(port), lexicon.name(port));
    }

    private List<String> differences(NetSheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.truth() == Truth.FALSE)
                .map(
                        line ->
                                language.say(
                                        MatrixText.ODD,
                                        sayings.parameter(line.parameter()),
                                        line.odd().isEmpty()
                                                ? language.say(MatrixText.ODD_NOBODY)
                                                : line.odd().stream()
                                                        .map(this::member)
                                                        .collect(Collectors.joining(", "))))
                .toList();
    }
}
