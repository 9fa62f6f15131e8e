package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.label.Classification;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisSystem;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class CryptoTypeTooLowTest implements RuleContract {
    private static final String KEY = "NET-CRYPTO";
    private static final String TYPE = "crypto type >= B";

    private static World with(@Nullable String type) {
        return World.net("NET-CRYPTO", "crypto type >= B~MIN!B@E").stating(type);
    }

    @Test
    void nobodyCanTellOfWeakCryptoOfWhichItIsNotStatedWhatItCarries() {
        assertThat(severities(carrying("C", null))).containsExactly(Severity.UNKNOWN);
        assertThat(severities(carrying("C", "yes"))).containsExactly(Severity.SHOWSTOPPER);
        assertThat(severities(carrying("C", "no"))).isEmpty();
        assertThat(severities(carrying("B", null))).isEmpty();
    }

    private static World carrying(String type, @Nullable String carried) {
        var stated = new HashMap<String, String>();
        stated.put("crypto type >= B", type);
        if (carried != null) {
            stated.put("NATO info carried?", carried);
        }
        var set = World.system("Encryptor", World.NORWAY, World.binding(KEY, stated));
        var world = World.net(KEY, "crypto type >= B~MIN!B@E; NATO info carried?~REF!B@X");
        return world.with(set, world.net("Net", Map.of(), set));
    }

    @Test
    void theRuleIsOfClassifiedNetworksOfTheMission() {
        assertThat(severities(inside(Classification.SECRET))).hasSize(1);
        assertThat(severities(inside(Classification.RESTRICTED))).isEmpty();
    }

    private static World inside(Classification level) {
        var domain = World.domain("MX", level);
        var set = World.system("Encryptor", World.NORWAY, World.binding(KEY, Map.of(TYPE, "C")));
        return World.net(KEY, TYPE + "~MIN!B@E").with(domain, World.within(set, domain.id()));
    }

    @Test
    void whoseLinksHaveNoEncryptionAtAllIsAsked() {
        assertThat(linked(Classification.SECRET).check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.UNKNOWN);
                            assertThat(finding.subject())
                                    .isIn(Plans.NORWAY.id(), Plans.SWEDEN.id());
                        });
        assertThat(severities(linked(Classification.RESTRICTED))).isEmpty();
        assertThat(
                        severities(
                                linked(Classification.SECRET)
                                        .with(encryptor(World.NORWAY), encryptor(World.SWEDEN))))
                .isEmpty();
        assertThat(severities(linked(Classification.SECRET).with(encryptor(World.NORWAY))))
                .containsExactly(Severity.UNKNOWN);
    }

    private static World linked(Classification level) {
        return World.net("NET-IAS", "AS number~UNQ!B@C")
                .knowing(KEY, TYPE + "~MIN!B@E")
                .over("NET-IAS")
                .stating("1", "2")
                .within("MX", level);
    }

    private static CisSystem encryptor(AssigneeId holder) {
        return World.system(
                "Encryptor " + holder.value(), holder, World.binding(KEY, Map.of(TYPE, "B")));
    }

    private List<Severity> severities(World world) {
        return world.check(rule()).stream().map(Finding::severity).toList();
    }

    @Override
    public CisRule rule() {
        return new CryptoTypeTooLow();
    }

    @Override
    public RuleCode code() {
        return RuleCode.CRYPTO_TYPE_TOO_LOW;
    }

    @Override
    public World broken() {
        return with("type C");
    }

    @Override
    public World sound() {
        return with("type B");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
