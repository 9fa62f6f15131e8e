package org.entente.model.rule.cis;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Gateway;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Exchanges between two participants pass by hand only, and the one who gets them has no liaison
/// post that the other fills. Unknown where such a post does not say who fills it.
final class NoLiaison implements CisRule {
    private static final Pattern LIAISON =
            Pattern.compile("liaison|\\blno\\b|\\bld[ot]\\b", Pattern.CASE_INSENSITIVE);

    private record Ends(AssigneeId one, AssigneeId other) {}

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var posts =
                wiring.plan()
                        .billets()
                        .filter(post -> LIAISON.matcher(post.name()).find())
                        .toList();
        var manual = new LinkedHashMap<Ends, List<Crossings.Crossing>>();
        wiring.crossings().through().stream()
                .flatMap(List::stream)
                .filter(each -> each.gateway().type() == Gateway.Type.MANUAL_LNO)
                .forEach(
                        each -> {
                            var parties = each.exchange().parties();
                            manual.computeIfAbsent(
                                            new Ends(
                                                    wiring.end(parties.producer()),
                                                    wiring.end(parties.consumer())),
                                            _ -> new ArrayList<>())
                                    .add(each);
                        });
        return manual.entrySet().stream()
                .flatMap(each -> judge(wiring, each.getKey(), each.getValue(), posts).stream());
    }

    private static Optional<Case> judge(
            Wiring wiring, Ends ends, List<Crossings.Crossing> all, List<Billet> posts) {
        if (posts.stream().anyMatch(post -> ends.one().equals(post.post().nation()))) {
            return Optional.empty();
        }
        var open = posts.stream().filter(post -> post.post().nation() == null).toList();
        var where = new Argument.Word(wiring.name(ends.one()) + " – " + wiring.name(ends.other()));
        var subject = all.getFirst().exchange().id();
        var found =
                open.isEmpty()
                        ? Case.found(
                                RuleCode.NO_LIAISON,
                                subject,
                                where,
                                new Argument.Word(Crossings.names(all)))
                        : Case.unknown(
                                RuleCode.NO_LIAISON,
                                subject,
                                where,
                                Apart.named(open.stream().map(Billet::name).toList()));
        return Optional.of(
                found.with(ends.one(), ends.other())
                        .by(ends.one())
                        .at(wiring.needed(all.getFirst().exchange())));
    }
}
