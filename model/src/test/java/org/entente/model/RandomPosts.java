package org.entente.model;

import org.entente.model.plan.ActRuling;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.CommandAct;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.LanguageLevel;
import org.entente.model.plan.LanguageProfile;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Person;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Rank;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.TaskKind;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Authority, caveats, posts and people with random fields that fit into a plan.
record RandomPosts(RandomThings things) {
    Optional<Entity> line(Plan plan) {
        return things.any(plan, ForceElement.Id.class)
                .map(
                        unit ->
                                new AuthorityLine(
                                        new AuthorityLine.Id(things.id()),
                                        unit,
                                        things.any(plan, AssigneeId.class).orElseThrow(),
                                        things.one(List.of(AuthorityDegree.values())),
                                        term(),
                                        things.one(List.of(AuthorityState.values())),
                                        things.word(),
                                        things.notes()));
    }

    private AuthorityLine.Term term() {
        var frame = things.timeframe();
        return things.one(
                List.of(
                        AuthorityLine.Term.OPEN,
                        new AuthorityLine.Term(frame.start(), null),
                        new AuthorityLine.Term(frame.start(), frame.finish())));
    }

    Optional<Entity> caveat(Plan plan) {
        return things.any(plan, AssigneeId.class)
                .map(
                        bearer ->
                                new Caveat(
                                        new Caveat.Id(things.id()),
                                        bearer,
                                        things.word(),
                                        ruling(plan),
                                        things.word(),
                                        things.word(),
                                        things.notes()));
    }

    private Caveat.Ruling ruling(Plan plan) {
        return new Caveat.Ruling(
                List.of(things.one(List.of(TaskKind.values()))),
                things.any(plan, Place.Id.class).stream().toList(),
                null,
                new Caveat.Hours(LocalTime.of(22, 0), LocalTime.of(5, 0)),
                List.of(things.word()),
                things.any(plan, Participant.Id.class).stream().toList());
    }

    Optional<Entity> ceiling(Plan plan) {
        return things.any(plan, Participant.Id.class)
                .map(
                        nation ->
                                new StrengthCeiling(
                                        new StrengthCeiling.Id(things.id()),
                                        nation,
                                        things.any(plan, Phase.Id.class).orElse(null),
                                        things.one(List.of(100, 250, 3_000)),
                                        things.word(),
                                        things.notes()));
    }

    ActRuling ruling() {
        return new ActRuling(
                new ActRuling.Id(things.id()),
                things.one(List.of(CommandAct.values())),
                List.of(things.one(List.of(CommandAuthority.values()))),
                things.one(List.of(true, false)),
                things.notes());
    }

    Person person(Plan plan) {
        return new Person(
                new Person.Id(things.id()),
                things.word(),
                things.any(plan, Participant.Id.class).orElse(null),
                things.one(List.of(Rank.values())),
                List.of(profile()),
                List.of(things.word()),
                things.one(List.of(true, false)) ? null : things.timeframe(),
                things.notes());
    }

    Billet billet(Plan plan) {
        return new Billet(
                new Billet.Id(things.id()),
                things.word(),
                things.word(),
                new Billet.Post(
                        things.any(plan, AssigneeId.class).orElse(null),
                        things.any(plan, Participant.Id.class).orElse(null)),
                new Billet.Terms(
                        things.one(List.of(Rank.values())),
                        List.of(profile()),
                        List.of(things.word())),
                new Billet.Cover(2, null),
                things.any(plan, Person.Id.class).stream().toList(),
                things.notes());
    }

    private LanguageProfile profile() {
        var levels = List.of(LanguageLevel.values());
        return new LanguageProfile(
                things.one(List.of("ENG", "FRA")),
                things.one(levels),
                things.one(levels),
                things.one(levels),
                things.one(levels));
    }
}
