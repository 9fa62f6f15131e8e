package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.util.Map;

final class EditionMissingTest implements RuleContract {
    private static World with(String key, @Nullable String edition) {
        return World.net("K", "e~VER!B@S")
                .with(World.system("A", World.NORWAY, World.binding(key, stated(edition))));
    }

    private static Map<String, String> stated(@Nullable String edition) {
        return edition == null ? Map.of() : Map.of("e", edition);
    }

    @Override
    public CisRule rule() {
        return new EditionMissing();
    }

    @Override
    public RuleCode code() {
        return RuleCode.EDITION_MISSING;
    }

    @Override
    public World broken() {
        return with("K", null);
    }

    @Override
    public World sound() {
        return with("K", "Ed 1");
    }

    @Override
    public World unknown() {
        return with("NOBODY-KNOWS", "Ed 1");
    }
}
