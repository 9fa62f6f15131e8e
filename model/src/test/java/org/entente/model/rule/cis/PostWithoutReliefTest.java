package org.entente.model.rule.cis;

import static org.entente.model.Things.id;

import org.entente.model.label.Notes;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Person;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.util.List;

final class PostWithoutReliefTest implements RuleContract {
    private static World with(@Nullable Integer shifts) {
        return World.EMPTY.with(
                new Billet(
                        new Billet.Id(id("JICO")),
                        "",
                        "JICO",
                        new Billet.Post(World.NORWAY, null),
                        Billet.Terms.NONE,
                        new Billet.Cover(shifts, null),
                        List.of(new Person.Id(id("one"))),
                        Notes.PLAIN));
    }

    @Override
    public CisRule rule() {
        return new PostWithoutRelief();
    }

    @Override
    public RuleCode code() {
        return RuleCode.POST_WITHOUT_RELIEF;
    }

    @Override
    public World broken() {
        return with(3);
    }

    @Override
    public World sound() {
        return with(1);
    }

    @Override
    public World unknown() {
        return with(null);
    }
}
