package org.entente.model.rule.cis;

import org.entente.model.plan.Billet;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A post on which communications hang - key custodian, link manager, liaison officer, network or
/// frequency manager - is held by one person alone although it works in turns. Unknown where nobody
/// has stated in how many.
final class PostWithoutRelief implements CisRule {
    /// Names of such posts; defaults from memory.
    private static final Pattern KEY_POST =
            Pattern.compile(
                    "\\b(jico|custodian|crypto|comsec|liaison|lno|link manager|frequency|spectrum"
                            + "|network manager)",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.plan()
                .billets()
                .filter(post -> KEY_POST.matcher(post.name()).find())
                .filter(post -> post.holders().size() == 1)
                .flatMap(post -> judge(post).stream());
    }

    private static Optional<Case> judge(Billet post) {
        var shifts = post.cover().shifts();
        if (shifts == null) {
            return Optional.of(
                    Case.unknown(RuleCode.POST_WITHOUT_RELIEF, post.id(), post.name())
                            .by(post.post().nation()));
        }
        return shifts < 2
                ? Optional.empty()
                : Optional.of(
                        Case.found(
                                        RuleCode.POST_WITHOUT_RELIEF,
                                        post.id(),
                                        new Argument.Thing(post.id()),
                                        new Argument.Word("1/" + shifts))
                                .with(post.holders())
                                .by(post.post().nation()));
    }
}
