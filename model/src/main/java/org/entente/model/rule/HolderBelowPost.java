package org.entente.model.rule;

import org.entente.model.plan.Billet;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Person;
import org.entente.model.plan.Plan;
import org.entente.model.post.Fitness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Somebody fills a post without what it asks for: language, skill by skill, rank or
/// qualification. The person, the post, what is asked, and what is held. What is not known of
/// people is told once with their number.
final class HolderBelowPost implements Rule {
    @Override
    public Stream<Finding> check(Situation situation) {
        var plan = situation.plan();
        var unknown = new LinkedHashSet<EntityId>();
        var found = new ArrayList<Finding>();
        plan.billets()
                .forEach(
                        billet ->
                                holders(plan, billet)
                                        .forEach(person -> judge(billet, person, found, unknown)));
        if (!unknown.isEmpty()) {
            found.add(unknown(plan, unknown));
        }
        return found.stream();
    }

    private static Stream<Person> holders(Plan plan, Billet billet) {
        return billet.holders().stream().flatMap(id -> plan.find(Person.class, id).stream());
    }

    private static void judge(
            Billet billet, Person person, List<Finding> found, Set<EntityId> unknown) {
        var fitness = Fitness.of(billet.terms(), person);
        if (fitness.hasUnknown()) {
            unknown.add(person.id());
        }
        fitness.lacks().forEach(lack -> found.add(finding(lack, billet, person)));
    }

    private static Finding finding(Fitness.Lack lack, Billet billet, Person person) {
        var rule =
                switch (lack.kind()) {
                    case LANGUAGE -> RuleCode.LANGUAGE_BELOW_POST;
                    case RANK -> RuleCode.RANK_MISMATCH;
                    case QUALIFICATION -> RuleCode.QUALIFICATION_MISSING;
                };
        return new Finding(
                rule,
                Keys.of(rule, billet.id(), person.id()) + ":" + lack.asked(),
                billet.id(),
                List.of(person.id()),
                null,
                List.of(
                        new Argument.Thing(person.id()),
                        new Argument.Thing(billet.id()),
                        new Argument.Word(lack.asked()),
                        new Argument.Word(lack.held())));
    }

    private static Finding unknown(Plan plan, Set<EntityId> people) {
        var rule = RuleCode.HOLDER_UNKNOWN;
        var exercise = plan.exercise().id();
        return new Finding(
                rule,
                Keys.of(rule, exercise),
                exercise,
                List.copyOf(people),
                null,
                List.of(new Argument.Amount(people.size())));
    }
}
