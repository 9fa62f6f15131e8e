package org.entente.app.cli;

import org.entente.app.share.Recipient;
import org.entente.model.plan.Plan;
import org.entente.resources.CliText;

import java.time.LocalDate;

/// What a command may tell of a plan.
final class ReleasedPlan {
    private ReleasedPlan() {}

    /// The whole plan, or what the nation may see of it with the groups to which it belongs today.
    static Plan of(Call call, Recipient recipient, Plan plan) throws BadInputException {
        var code = recipient.nation();
        if (code != null
                && plan.participants().noneMatch(participant -> participant.code().equals(code))) {
            throw call.bad(CliText.EXPORT_NATION_UNKNOWN, code, plan.exercise().name());
        }
        return recipient
                .released(plan, LocalDate.ofInstant(call.now(), plan.exercise().zone()))
                .orElseThrow(
                        () ->
                                call.bad(
                                        CliText.EXPORT_NATION_DENIED,
                                        String.valueOf(code),
                                        plan.exercise().name(),
                                        plan.exercise().label().marking()));
    }
}
