package org.entente.model.rule.cis;

import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.rule.RuleCode;

import java.util.Map;

final class StatementsConflictTest implements RuleContract {
    private static World saying(String value, String source) {
        return World.EMPTY.with(
                World.system("A", World.NORWAY, said("1", "survey"), said(value, source)));
    }

    private static Binding said(String value, String source) {
        var origin = new Statement.Origin("NOR", source, null);
        var statement = new Statement(Statement.Standing.VALUE, value, origin);
        return Binding.of("K", Map.of("p", statement));
    }

    @Override
    public CisRule rule() {
        return new StatementsConflict();
    }

    @Override
    public RuleCode code() {
        return RuleCode.STATEMENTS_CONFLICT;
    }

    @Override
    public World broken() {
        return saying("2", "letter");
    }

    @Override
    public World sound() {
        return saying("1", "letter");
    }

    @Override
    public World unknown() {
        return saying("2", "");
    }
}
