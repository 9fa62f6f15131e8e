package org.entente.model.rule.cis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.id;

import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.plan.Billet;
import org.entente.model.plan.LanguageProfile;
import org.entente.model.plan.Person;
import org.entente.model.rule.Argument;
import org.entente.model.rule.Finding;
import org.entente.model.rule.RuleCode;
import org.entente.model.rule.Severity;
import org.junit.jupiter.api.Test;

import java.util.List;

final class LanguageBelowNetTest implements RuleContract {
    private static World world() {
        return World.net("LANG", "SLP per post~MIN!B@P").asking("2221");
    }

    @Test
    void postsOfLiaisonNeedALanguageEvenIfTheySayNothingOfIt() {
        assertThat(held("Liaison officer", "3333").check(rule())).isEmpty();
        assertThat(held("Radio operator", "2221").check(rule())).isEmpty();
        assertThat(held("Clerk", "1111").check(rule())).isEmpty();
        assertThat(held("Liaison officer", "3232").check(rule()))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
                            assertThat(finding.arguments().getLast())
                                    .isEqualTo(new Argument.Word("ENG 3232 < 3333 (SW)"));
                        });
        assertThat(held("Liaison officer", "").check(rule()))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.UNKNOWN);
    }

    private static World held(String post, String levels) {
        var person =
                new Person(
                        new Person.Id(id("person")),
                        "Maj A. Person",
                        Plans.NORWAY.id(),
                        null,
                        LanguageProfile.read("ENG", levels).stream().toList(),
                        List.of(),
                        null,
                        Notes.PLAIN);
        return World.net("K", "p~EQ!B@C")
                .stating("x", "x")
                .with(
                        person,
                        new Billet(
                                new Billet.Id(id("post")),
                                "",
                                post,
                                Billet.Post.OPEN,
                                Billet.Terms.NONE,
                                Billet.Cover.ONE,
                                List.of(person.id()),
                                Notes.PLAIN));
    }

    @Override
    public CisRule rule() {
        return new LanguageBelowNet();
    }

    @Override
    public RuleCode code() {
        return RuleCode.LANGUAGE_BELOW_NET;
    }

    @Override
    public World broken() {
        return world().stating("2221", "1110");
    }

    @Override
    public World sound() {
        return world().stating("2221", "3333");
    }

    @Override
    public World unknown() {
        return world().stating("2221", null);
    }
}
