package org.entente.persistence.codec;

import org.entente.model.plan.ActRuling;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.CommandAct;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Contingent;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.LanguageLevel;
import org.entente.model.plan.LanguageProfile;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Person;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.Rank;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.plan.TaskKind;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Authority, caveats, posts and people with values from the whole range of their types.
record RandomPosts(RandomThings things) {
    AuthorityLine line() {
        return new AuthorityLine(
                new AuthorityLine.Id(things.uuid()),
                new ForceElement.Id(things.uuid()),
                assignee(),
                things.one(AuthorityDegree.values()),
                new AuthorityLine.Term(things.maybe(things::when), things.maybe(things::when)),
                things.one(AuthorityState.values()),
                things.text(),
                things.notes());
    }

    private AssigneeId assignee() {
        return switch (things.number(3)) {
            case 0 -> new Contingent.Id(things.uuid());
            case 1 -> new ForceElement.Id(things.uuid());
            default -> new Participant.Id(things.uuid());
        };
    }

    Caveat caveat() {
        return new Caveat(
                new Caveat.Id(things.uuid()),
                assignee(),
                things.text(),
                new Caveat.Ruling(
                        some(() -> things.one(TaskKind.values())),
                        some(() -> new Place.Id(things.uuid())),
                        things.maybe(things::timeframe),
                        things.maybe(() -> new Caveat.Hours(time(), time())),
                        some(things::text),
                        some(() -> new Participant.Id(things.uuid()))),
                things.text(),
                things.text(),
                things.notes());
    }

    private LocalTime time() {
        return LocalTime.ofSecondOfDay(things.number(86_400));
    }

    private <V> List<V> some(Supplier<V> value) {
        return Stream.generate(value).limit(things.number(4)).toList();
    }

    StrengthCeiling ceiling() {
        return new StrengthCeiling(
                new StrengthCeiling.Id(things.uuid()),
                new Participant.Id(things.uuid()),
                things.maybe(() -> new Phase.Id(things.uuid())),
                things.maybe(() -> 1 + things.number(9_999)),
                things.text(),
                things.notes());
    }

    ActRuling ruling() {
        return new ActRuling(
                new ActRuling.Id(things.uuid()),
                things.one(CommandAct.values()),
                some(() -> things.one(CommandAuthority.values())),
                things.number(2) == 0,
                things.notes());
    }

    Person person() {
        return new Person(
                new Person.Id(things.uuid()),
                things.text(),
                things.maybe(() -> new Participant.Id(things.uuid())),
                things.maybe(() -> things.one(Rank.values())),
                some(this::profile),
                some(things::text),
                things.maybe(things::timeframe),
                things.notes());
    }

    Billet billet() {
        return new Billet(
                new Billet.Id(things.uuid()),
                things.text(),
                things.text(),
                new Billet.Post(
                        things.maybe(this::assignee),
                        things.maybe(() -> new Participant.Id(things.uuid()))),
                new Billet.Terms(
                        things.maybe(() -> things.one(Rank.values())),
                        some(this::profile),
                        some(things::text)),
                new Billet.Cover(
                        things.maybe(() -> 1 + things.number(9)), things.maybe(things::timeframe)),
                some(() -> new Person.Id(things.uuid())),
                things.notes());
    }

    private LanguageProfile profile() {
        return new LanguageProfile(things.text(), level(), level(), level(), level());
    }

    private LanguageLevel level() {
        return things.one(LanguageLevel.values());
    }
}
