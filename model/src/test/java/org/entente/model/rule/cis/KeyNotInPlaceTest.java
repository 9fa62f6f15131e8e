package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;
import static org.entente.model.Things.id;

import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Billet;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Person;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class KeyNotInPlaceTest implements RuleContract {
    private static World with(Map<AssigneeId, CryptoKey.Status> shares) {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x");
        return world.with(
                world.key(shares),
                custodian(Plans.NORWAY.id(), true),
                custodian(Plans.SWEDEN.id(), true),
                account(World.NORWAY),
                account(World.SWEDEN));
    }

    private static AddressAssignment account(AssigneeId holder) {
        return Nouns.address(
                AddressAssignment.Type.COMSEC_ACCOUNT,
                "Account of " + holder.value(),
                "alias " + holder.value(),
                holder);
    }

    @Test
    void aNationThatNeedsKeysNeedsAnAccountForAllOfTheExercise() {
        var sweden = account(World.SWEDEN);
        var kept =
                kept().with(custodian(Plans.NORWAY.id(), true), custodian(Plans.SWEDEN.id(), true));
        var one = kept.with(account(World.NORWAY));

        assertThat(severities(kept)).containsExactly(Severity.UNKNOWN);
        assertThat(one.check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.subject()).isEqualTo(Plans.SWEDEN.id());
                            assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
                            assertThat(finding.arguments())
                                    .startsWith(Argument.Term.Missing.COMSEC_ACCOUNT);
                        });
        assertThat(severities(one.with(sweden))).isEmpty();
        assertThat(severities(one.with(sweden.withPeriod(days("D", -30, 60))))).isEmpty();
        assertThat(severities(one.with(sweden.withPeriod(days("D", -30, 2)))))
                .containsExactly(Severity.MAJOR);
        assertThat(severities(one.with(sweden.withPeriod(days("NOWHERE", -30, 60)))))
                .containsExactly(Severity.UNKNOWN);
    }

    private static World kept() {
        var world = World.net("K", "p~EQ!B@C").stating("x", "x");
        return world.with(
                world.key(
                        Map.of(
                                World.NORWAY,
                                CryptoKey.Status.LOADED,
                                World.SWEDEN,
                                CryptoKey.Status.LOADED)));
    }

    private List<Severity> severities(World world) {
        return world.check(rule()).stream().map(Finding::severity).toList();
    }

    @Override
    public CisRule rule() {
        return new KeyNotInPlace();
    }

    @Override
    public RuleCode code() {
        return RuleCode.KEY_NOT_IN_PLACE;
    }

    @Override
    public World broken() {
        return with(
                Map.of(
                        World.NORWAY,
                        CryptoKey.Status.LOADED,
                        World.SWEDEN,
                        CryptoKey.Status.ORDERED));
    }

    @Override
    public World sound() {
        return with(
                Map.of(
                        World.NORWAY,
                        CryptoKey.Status.LOADED,
                        World.SWEDEN,
                        CryptoKey.Status.RECEIVED));
    }

    @Override
    public World unknown() {
        return with(Map.of());
    }

    @Override
    public Severity early(RuleCode code) {
        return Severity.MINOR;
    }

    @Test
    void aNationThatNeedsKeysNeedsSomebodyWhoKeepsThem() {
        var kept = kept().with(account(World.NORWAY), account(World.SWEDEN));
        var norway = custodian(Plans.NORWAY.id(), true);

        assertThat(kept.with(norway, custodian(Plans.SWEDEN.id(), false)).check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.subject()).isEqualTo(Plans.SWEDEN.id());
                            assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
                        });
        assertThat(kept.with(norway, custodian(null, true)).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
        assertThat(kept.check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
    }

    private static Billet custodian(Participant.@Nullable Id nation, boolean isHeld) {
        var name = "COMSEC custodian " + (nation == null ? "" : nation.value());
        return new Billet(
                new Billet.Id(id(name)),
                "",
                name,
                new Billet.Post(World.NORWAY, nation),
                Billet.Terms.NONE,
                Billet.Cover.ONE,
                isHeld ? List.of(new Person.Id(id("holder " + name))) : List.of(),
                Notes.PLAIN);
    }
}
