package org.entente.model.rule.cis;

import org.entente.model.plan.CisSystem;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/// Without one station the others of a net could work better. Unknown where they only might,
/// because not all is stated.
final class BetterWithout implements CisRule {
    @Override
    public Stream<Case> cases(Wiring wiring) {
        return wiring.webs().stream()
                .filter(web -> web.seats().size() > 2)
                .flatMap(web -> judge(wiring, web).stream());
    }

    private static Optional<Case> judge(Wiring wiring, Web web) {
        var sheet = web.sheet();
        var sure = new ArrayList<CisSystem>();
        var perhaps = new ArrayList<CisSystem>();
        for (var blame : sheet.blamed()) {
            var system = web.seat(blame.member()).system();
            (blame.without().hi().compareTo(sheet.verdict().hi()) > 0 ? sure : perhaps).add(system);
        }
        var named = sure.isEmpty() ? perhaps : sure;
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var words = Apart.named(named.stream().map(CisSystem::name).toList());
        var found =
                sure.isEmpty()
                        ? Case.unknown(RuleCode.BETTER_WITHOUT, web.net().id(), words)
                        : Case.found(
                                RuleCode.BETTER_WITHOUT,
                                web.net().id(),
                                new Argument.Thing(web.net().id()),
                                new Argument.Word(words));
        return Optional.of(
                found.with(named.stream().map(CisSystem::id).toList()).at(wiring.start(web.net())));
    }
}
