package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

final class TrustNotCompleteTest implements RuleContract {
    private static World with(@Nullable String other) {
        return World.link("NET-PKI", "trust anchor exchanged~REF!B@K").stating("yes", other);
    }

    @Test
    void certificatesHoldUntilTheExerciseIsOver() {
        assertThat(valid("2026-01-01/2028-01-01")).isEmpty();
        assertThat(valid("2028-01-01")).isEmpty();
        assertThat(valid("yes")).isEmpty();
        assertThat(valid("2026-01-01/2027-01-01")).containsExactly(Severity.SHOWSTOPPER);
        assertThat(valid("2026-12-31")).containsExactly(Severity.SHOWSTOPPER);
        assertThat(valid("expired")).containsExactly(Severity.SHOWSTOPPER);
        assertThat(valid("2026-13-45/2026-02-30")).containsExactly(Severity.UNKNOWN);
        assertThat(valid(null)).containsExactly(Severity.UNKNOWN);
    }

    private List<Severity> valid(@Nullable String until) {
        var world = World.net("NET-PKI", "validity covers exercise~TIME!B@K");
        return world.stating(until).check(rule()).stream().map(Finding::severity).toList();
    }

    @Override
    public CisRule rule() {
        return new TrustNotComplete();
    }

    @Override
    public RuleCode code() {
        return RuleCode.TRUST_NOT_COMPLETE;
    }

    @Override
    public World broken() {
        return with("missing");
    }

    @Override
    public World sound() {
        return with("yes");
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
