package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

final class NoMode5Test implements RuleContract {
    private static World with(@Nullable String modes) {
        return World.net("IFF-M5", "mode set (3/A,C,S,4,5L1,5L2)~SET!B@E").stating(modes);
    }

    @Test
    void thoseWhoIdentifyEachOtherHoldTheSameKey() {
        assertThat(keyed("ALPHA", "ALPHA")).isEmpty();
        assertThat(keyed("ALPHA", "BRAVO")).containsExactly(Severity.SHOWSTOPPER);
        assertThat(keyed("ALPHA", null)).containsExactly(Severity.UNKNOWN);
    }

    private List<Severity> keyed(@Nullable String... aliases) {
        return World.net("IFF-M5", "key period~EQ!B@K").stating(aliases).check(rule()).stream()
                .map(Finding::severity)
                .toList();
    }

    @Override
    public CisRule rule() {
        return new NoMode5();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_MODE_5;
    }

    @Override
    public World broken() {
        return with("3/A, C, S, 4");
    }

    @Override
    public World sound() {
        return with("3/A, C, S, 5L1, 5L2");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
