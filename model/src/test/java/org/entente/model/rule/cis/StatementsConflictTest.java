package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.release.Release;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /// With the names by which the catalogue knows them, so that they can be told in any language.
    @Test
    void tellsOfWhichParameterOfWhichStandard() {
        assertThat(broken().check(rule()))
                .singleElement()
                .extracting(finding -> finding.arguments().getLast())
                .isInstanceOfSatisfying(
                        Argument.Phrase.class,
                        phrase ->
                                assertThat(phrase.parts())
                                        .containsExactly(
                                                new Argument.StandardTitle("K"),
                                                new Argument.Word("–"),
                                                new Argument.Stated(
                                                        new Argument.Parameter("p"),
                                                        "1 (survey) / 2 (letter)")));
    }

    /// A copy does not name a letter of somebody who was withheld from it.
    @Test
    void isUnknownInACopyThatDoesNotNameOneSourceAndSilentInOneThatNamesNeither() {
        assertThat(copied(saying("2", "GBR letter")).check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
        var both = World.system("A", World.NORWAY, said("1", "GBR list"), said("2", "GBR letter"));
        assertThat(World.EMPTY.with(both).check(rule())).hasSize(1);
        assertThat(copied(World.EMPTY.with(both)).check(rule())).isEmpty();
    }

    private static World copied(World whole) {
        var label =
                new Label("NATO", Classification.UNCLASSIFIED, new Audience.Only(List.of("NOR")));
        var secret = Plans.BRITAIN.withNotes(Notes.of(label));
        var copy = Release.to(Set.of("SWE"), whole.with(secret).plan()).orElseThrow();
        return new World(copy, whole.catalogue(), "", true, "");
    }
}
