package org.entente.model.rule;

import static java.util.stream.Collectors.toSet;

import org.entente.model.plan.Billet;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.Participant;
import org.entente.model.plan.ParticipantKind;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A nation that sends a contingent has no post of a liaison officer, known by the word in its
/// function. The nation. Plans without posts are not judged.
final class LiaisonMissing implements Rule {
    private static final Pattern LIAISON =
            Pattern.compile("\\b(LNO|liaison)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> check(Situation situation) {
        var plan = situation.plan();
        if (plan.billets().findAny().isEmpty()) {
            return Stream.empty();
        }
        var sent = plan.contingents().map(Contingent::participant).collect(toSet());
        var served =
                plan.billets()
                        .filter(billet -> LIAISON.matcher(billet.name()).find())
                        .map(Billet::post)
                        .flatMap(post -> Stream.ofNullable(post.nation()))
                        .collect(toSet());
        return plan.participants()
                .filter(one -> one.type() == ParticipantKind.NATION)
                .filter(one -> sent.contains(one.id()) && !served.contains(one.id()))
                .map(Participant::id)
                .map(LiaisonMissing::finding);
    }

    private static Finding finding(Participant.Id nation) {
        var rule = RuleCode.LIAISON_MISSING;
        return new Finding(
                rule,
                Keys.of(rule, nation),
                nation,
                List.of(),
                null,
                List.of(new Argument.Thing(nation)));
    }
}
