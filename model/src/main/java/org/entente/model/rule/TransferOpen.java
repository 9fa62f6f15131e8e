package org.entente.model.rule;

import org.entente.model.authority.CommandLines;
import org.entente.model.authority.Held;
import org.entente.model.authority.Transfer;
import org.entente.model.plan.AuthorityLine;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A transfer of authority that was asked for has no answer, or the nation offers less: a lower
/// degree, later, or not as long. It weighs more from thirty days before the transfer on. The unit,
/// who asks, what is asked, what is offered, and when the transfer is due.
final class TransferOpen implements Rule {
    private static final Duration NEAR = Duration.ofDays(30);

    @Override
    public Stream<Finding> check(Situation situation) {
        var lines = CommandLines.of(situation.plan());
        return lines.transfers().stream()
                .filter(transfer -> transfer.agreed() == null)
                .flatMap(transfer -> judge(situation, lines, transfer).stream());
    }

    private static Optional<Finding> judge(
            Situation situation, CommandLines lines, Transfer transfer) {
        var asked = transfer.asked();
        if (asked == null) {
            return Optional.empty();
        }
        var due = lines.held(asked).map(Held::from).orElse(null);
        var isNear =
                due != null
                        && situation
                                .now()
                                .filter(now -> Duration.between(now, due).compareTo(NEAR) <= 0)
                                .isPresent();
        var offered = transfer.offered();
        if (offered == null) {
            return Optional.of(
                    finding(
                            isNear
                                    ? RuleCode.TRANSFER_UNANSWERED_NEAR
                                    : RuleCode.TRANSFER_UNANSWERED,
                            asked,
                            asked,
                            due));
        }
        return isLess(lines, asked, offered)
                ? Optional.of(
                        finding(
                                isNear
                                        ? RuleCode.TRANSFER_OFFERED_LESS_NEAR
                                        : RuleCode.TRANSFER_OFFERED_LESS,
                                asked,
                                offered,
                                due))
                : Optional.empty();
    }

    private static boolean isLess(CommandLines lines, AuthorityLine asked, AuthorityLine offered) {
        return offered.degree().compareTo(asked.degree()) > 0
                || lines.held(asked)
                        .filter(
                                wanted ->
                                        lines.held(offered)
                                                .filter(given -> given.covers(wanted))
                                                .isEmpty())
                        .isPresent();
    }

    private static Finding finding(
            RuleCode rule, AuthorityLine asked, AuthorityLine offered, @Nullable Instant due) {
        return new Finding(
                rule,
                Keys.of(rule, asked.id()),
                asked.unit(),
                List.of(asked.id()),
                due,
                List.of(
                        new Argument.Thing(asked.unit()),
                        new Argument.Thing(asked.holder()),
                        new Argument.Degree(asked.degree()),
                        new Argument.Degree(offered.degree())));
    }
}
