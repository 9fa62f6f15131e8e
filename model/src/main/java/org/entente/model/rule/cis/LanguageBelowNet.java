package org.entente.model.rule.cis;

import org.entente.model.match.Truth;
import org.entente.model.plan.Billet;
import org.entente.model.plan.LanguageLevel;
import org.entente.model.plan.LanguageProfile;
import org.entente.model.plan.Person;
import org.entente.model.post.Fitness;
import org.entente.model.rule.Argument;
import org.entente.model.rule.RuleCode;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The language profile of operators is below what their net or their partner asks, in any skill,
/// or somebody on a post of communications or liaison is below what such posts usually need where
/// the post itself asks nothing. Unknown where a profile is not stated. What posts ask themselves
/// is judged with the posts.
final class LanguageBelowNet implements CisRule {
    private static final Gauge GAUGE =
            Gauge.of("SLP per post", "LANG").and(Gauge.of("language", "PROC-LNO"));

    private static final String SKILLS = "LSRW";

    private record Need(Pattern post, LanguageProfile profile) {}

    /// What posts need whose names look like that, in English, the first that fits; defaults from
    /// memory.
    private static final List<Need> NEEDS =
            List.of(
                    new Need(named("liaison|\\blno\\b"), need("3333")),
                    new Need(named("chat operator"), need("2232")),
                    new Need(named("(radio|voice|net|signal) operator|signaller"), need("2221")));

    private static Pattern named(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE);
    }

    private static LanguageProfile need(String levels) {
        return LanguageProfile.read("ENG", levels).orElseThrow();
    }

    @Override
    public Stream<Case> cases(Wiring wiring) {
        return Stream.concat(
                Apart.between(wiring, RuleCode.LANGUAGE_BELOW_NET, GAUGE),
                wiring.plan()
                        .billets()
                        .filter(post -> post.terms().languages().isEmpty())
                        .flatMap(post -> judge(wiring, post)));
    }

    private static Stream<Case> judge(Wiring wiring, Billet post) {
        return NEEDS.stream()
                .filter(each -> each.post().matcher(post.name()).find())
                .map(Need::profile)
                .limit(1)
                .flatMap(
                        need ->
                                post.holders().stream()
                                        .flatMap(
                                                id -> wiring.plan().find(Person.class, id).stream())
                                        .flatMap(person -> judge(post, person, need).stream()));
    }

    private static Optional<Case> judge(Billet post, Person person, LanguageProfile need) {
        var held =
                person.languages().stream()
                        .filter(each -> each.language().equals(need.language()))
                        .findFirst();
        var truth = held.map(each -> meets(need, each)).orElse(Truth.UNKNOWN);
        var found =
                switch (truth) {
                    case TRUE, NOT_APPLICABLE -> null;
                    case UNKNOWN ->
                            Case.unknown(
                                            RuleCode.LANGUAGE_BELOW_NET,
                                            post.id(),
                                            person.name() + ": " + need.text())
                                    .because("post");
                    case FALSE ->
                            Case.found(
                                    RuleCode.LANGUAGE_BELOW_NET,
                                    post.id(),
                                    new Argument.Thing(post.id()),
                                    new Argument.Word(
                                            held.map(each -> words(need, each)).orElse("")));
                };
        return Optional.ofNullable(found).map(each -> each.with(person.id()).by(person.nation()));
    }

    private static Truth meets(LanguageProfile need, LanguageProfile held) {
        if (Fitness.meets(need, held)) {
            return Truth.TRUE;
        }
        return lacking(need, held).isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
    }

    /// What is held, what is needed, and in which skills it is less.
    private static String words(LanguageProfile need, LanguageProfile held) {
        return "%s < %s (%s)".formatted(held.text(), need.levels(), lacking(need, held));
    }

    private static String lacking(LanguageProfile need, LanguageProfile held) {
        var lacking = new StringBuilder();
        for (int i = 0; i < SKILLS.length(); i++) {
            var level = held.skills().get(i);
            if (level != LanguageLevel.UNTESTED && level.compareTo(need.skills().get(i)) < 0) {
                lacking.append(SKILLS.charAt(i));
            }
        }
        return lacking.toString();
    }

    @Override
    public List<Gauge> gauges() {
        return List.of(GAUGE);
    }
}
