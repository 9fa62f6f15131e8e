package org.entente.model.rule.cis;

import static org.entente.model.Things.id;

import org.entente.model.Plans;
import org.entente.model.label.Notes;
import org.entente.model.plan.Billet;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Participant;
import org.entente.model.rule.RuleCode;
import org.jspecify.annotations.Nullable;

import java.util.List;

final class NoLiaisonTest implements RuleContract {
    private static World with(Participant.@Nullable Id nation, String post) {
        return World.crossing()
                .with(
                        World.gateway("LNO", "G", Gateway.Type.MANUAL_LNO, World.way("K", "L")),
                        new Billet(
                                new Billet.Id(id("post")),
                                "",
                                post,
                                new Billet.Post(World.SWEDEN, nation),
                                Billet.Terms.NONE,
                                Billet.Cover.ONE,
                                List.of(),
                                Notes.PLAIN));
    }

    @Override
    public CisRule rule() {
        return new NoLiaison();
    }

    @Override
    public RuleCode code() {
        return RuleCode.NO_LIAISON;
    }

    @Override
    public World broken() {
        return with(null, "Clerk");
    }

    @Override
    public World sound() {
        return with(Plans.NORWAY.id(), "Liaison officer");
    }

    @Override
    public World unknown() {
        return with(null, "Liaison officer");
    }
}
