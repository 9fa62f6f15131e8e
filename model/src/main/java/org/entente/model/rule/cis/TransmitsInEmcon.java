package org.entente.model.rule.cis;

import org.entente.model.match.Truth;
import org.entente.model.plan.Activity;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Means of an exchange transmit while its producer is under emission control: those that take a
/// radio net. Unknown where a means is not stated, or takes a net that may run by cable.
final class TransmitsInEmcon implements CisRule {
    private static final String CONTROL = "EMCON";

    @Override
    public Stream<Case> cases(Wiring wiring) {
        var windows =
                wiring.situation().activities().stream()
                        .filter(each -> each.name().toUpperCase(Locale.ROOT).contains(CONTROL))
                        .toList();
        return windows.isEmpty()
                ? Stream.empty()
                : wiring.plan().pacePlans().flatMap(plan -> judge(wiring, plan, windows).stream());
    }

    private static Optional<Case> judge(Wiring wiring, PacePlan plan, List<Activity> windows) {
        var exchange = Means.exchange(wiring, plan).orElse(null);
        if (exchange == null || plan.steps().isEmpty()) {
            return Optional.empty();
        }
        var silent =
                windows.stream()
                        .filter(window -> binds(wiring, window, exchange))
                        .map(Activity::name)
                        .toList();
        var sending = means(wiring, plan, Truth.TRUE);
        var open = means(wiring, plan, Truth.UNKNOWN);
        if (silent.isEmpty() || (sending.isEmpty() && open.isEmpty())) {
            return Optional.empty();
        }
        var words =
                new Argument.Phrase(
                        List.of(
                                Means.names(sending.isEmpty() ? open : sending),
                                new Argument.Word("– " + Apart.named(silent))));
        var where = new Argument.Thing(plan.id());
        var found =
                sending.isEmpty()
                        ? Case.unknown(RuleCode.TRANSMITS_IN_EMCON, plan.id(), where, words)
                        : Case.found(RuleCode.TRANSMITS_IN_EMCON, plan.id(), where, words);
        return Optional.of(found.with(exchange.id()).at(wiring.needed(exchange)));
    }

    private static List<PacePlan.Step> means(Wiring wiring, PacePlan plan, Truth transmits) {
        return plan.steps().stream().filter(step -> transmits(wiring, step) == transmits).toList();
    }

    private static Truth transmits(Wiring wiring, PacePlan.Step step) {
        var id = step.net();
        if (id == null) {
            return step.way().isBlank() ? Truth.UNKNOWN : Truth.FALSE;
        }
        return wiring.plan()
                .find(Net.class, id)
                .map(Net::type)
                .map(TransmitsInEmcon::transmits)
                .orElse(Truth.UNKNOWN);
    }

    private static Truth transmits(Net.Type type) {
        return switch (type) {
            case VOICE_NET, DATA_NET, TDL_NETWORK -> Truth.TRUE;
            case CHAT_ROOM, IP_SEGMENT, SIM_FEDERATION -> Truth.UNKNOWN;
        };
    }

    private static boolean binds(Wiring wiring, Activity window, ExchangeRequirement exchange) {
        var producers = wiring.belonging(exchange.parties().producer());
        var binds =
                wiring.situation().assignments(window.id()).stream()
                        .anyMatch(each -> producers.contains(each.assignee()));
        var at = wiring.situation().span(window.id());
        return binds
                && at.filter(span -> wiring.spans(exchange).stream().anyMatch(span::overlaps))
                        .isPresent();
    }
}
