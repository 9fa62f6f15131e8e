package org.entente.model.rule;

import org.entente.model.plan.Billet;
import org.entente.model.plan.Person;
import org.entente.model.time.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Somebody fills two posts at once, or a post that works in shifts has too few people.
final class PostsManned implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        return Stream.concat(doubled(situation), uncovered(situation));
    }

    /// The person, the two posts.
    private static Stream<Finding> doubled(Situation situation) {
        Map<Person.Id, List<Billet>> posts = new LinkedHashMap<>();
        situation
                .plan()
                .billets()
                .forEach(
                        billet ->
                                billet.holders().stream()
                                        .distinct()
                                        .forEach(
                                                holder ->
                                                        posts.computeIfAbsent(
                                                                        holder,
                                                                        _ -> new ArrayList<>())
                                                                .add(billet)));
        return posts.entrySet().stream()
                .flatMap(held -> doubled(situation, held.getKey(), held.getValue()).stream());
    }

    private static Optional<Finding> doubled(
            Situation situation, Person.Id person, List<Billet> posts) {
        for (int at = 1; at < posts.size(); at++) {
            var later = posts.get(at);
            var earlier =
                    posts.subList(0, at).stream()
                            .filter(one -> meet(situation, one, later))
                            .findFirst();
            if (earlier.isPresent()) {
                return Optional.of(doubled(person, earlier.get(), later));
            }
        }
        return Optional.empty();
    }

    private static boolean meet(Situation situation, Billet one, Billet other) {
        var first = span(situation, one);
        var second = span(situation, other);
        return first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get());
    }

    /// When the post is manned; empty for the whole exercise.
    private static Optional<Span> span(Situation situation, Billet billet) {
        return Optional.ofNullable(billet.cover().presence())
                .flatMap(situation.schedule().anchors()::span);
    }

    private static Finding doubled(Person.Id person, Billet one, Billet other) {
        var rule = RuleCode.PERSON_TWICE;
        return new Finding(
                rule,
                Keys.of(rule, person, one.id(), other.id()),
                person,
                List.of(one.id(), other.id()),
                null,
                List.of(
                        new Argument.Thing(person),
                        new Argument.Thing(one.id()),
                        new Argument.Thing(other.id())));
    }

    /// The post, how many people it has, of how many.
    private static Stream<Finding> uncovered(Situation situation) {
        var rule = RuleCode.SHIFT_UNCOVERED;
        return situation
                .plan()
                .billets()
                .filter(billet -> !billet.holders().isEmpty() && billet.vacancies() > 0)
                .map(
                        billet ->
                                new Finding(
                                        rule,
                                        Keys.of(rule, billet.id()),
                                        billet.id(),
                                        List.of(),
                                        null,
                                        List.of(
                                                new Argument.Thing(billet.id()),
                                                new Argument.Amount(billet.holders().size()),
                                                new Argument.Amount(
                                                        billet.holders().size()
                                                                + billet.vacancies()))));
    }
}
