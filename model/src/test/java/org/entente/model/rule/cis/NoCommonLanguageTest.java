package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.util.Map;

final class NoCommonLanguageTest implements RuleContract {
    private static World world() {
        return World.net("VOICE-ACP125", "working language~SET!B@P");
    }

    @Test
    void operatorsMustListenAndSpeakWellEnough() {
        assertThat(speaking("2211").check(rule())).isEmpty();
        assertThat(speaking("2-11").check(rule())).isEmpty();
        assertThat(speaking("21+33").check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
                            assertThat(finding.arguments().getLast())
                                    .isEqualTo(new Argument.Word("A: ENG 21+33 < S2/L2"));
                        });
    }

    private static World speaking(String profile) {
        var world = World.net("K", "p~EQ!B@C").knowing("LANG", "SLP per post~MIN!B@P");
        var one =
                World.system(
                        "A",
                        World.NORWAY,
                        World.binding("K", Map.of()),
                        World.binding("LANG", Map.of("SLP per post", profile)));
        var other = World.system("B", World.SWEDEN, World.binding("K", Map.of()));
        return world.with(one, other, world.net("Net", Map.of(), one, other));
    }

    @Override
    public CisRule rule() {
        return new NoCommonLanguage();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_COMMON_LANGUAGE;
    }

    @Override
    public World broken() {
        return world().stating("English", "French");
    }

    @Override
    public World sound() {
        return world().stating("English", "French, English");
    }

    @Override
    public World unknown() {
        return world().stating("English", null);
    }
}
