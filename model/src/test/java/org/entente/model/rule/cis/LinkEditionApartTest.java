package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;
import org.junit.jupiter.api.Test;

final class LinkEditionApartTest implements RuleContract {
    private static World world() {
        return World.net("TDL-L16", "edition~VER!D@S").apart("Ed 4", "Ed 8");
    }

    @Test
    void namesTheFieldsToCheckWhereTheyAreListed() {
        var listed = World.net("TDL-L16", "edition~VER!D@S").apart("Ed 4", "Ed 8", "J2.x, J3.x");

        assertThat(listed.stating("Ed 4", "Ed 8").check(rule()))
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.arguments().getLast())
                                        .isInstanceOfSatisfying(
                                                Argument.Phrase.class,
                                                phrase ->
                                                        assertThat(phrase.parts())
                                                                .endsWith(
                                                                        Argument.Term.Heading
                                                                                .FIELDS,
                                                                        new Argument.Word(
                                                                                "J2.x, J3.x"))));
        assertThat(broken().check(rule()).getFirst().arguments().getLast())
                .isInstanceOf(Argument.Word.class);
    }

    @Override
    public CisRule rule() {
        return new LinkEditionApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.LINK_EDITION_APART;
    }

    @Override
    public World broken() {
        return world().stating("Ed 4", "Ed 8");
    }

    @Override
    public World sound() {
        return world().stating("Ed 8", "Ed 8");
    }

    @Override
    public World unknown() {
        return world().stating("Ed 4", null);
    }
}
