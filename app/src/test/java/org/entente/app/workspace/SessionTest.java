package org.entente.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityId;
import org.entente.resources.Texts;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

final class SessionTest {
    private final EntityId crossing = new Activity.Id(new UUID(1, 1));
    private final EntityId landing = new Activity.Id(new UUID(1, 2));
    private final Session session =
            new Session(Texts.in(Locale.ENGLISH), Theme.LIGHT, Density.COMPACT);

    @Test
    void showsTheSameThingAgainWhenAskedAgain() {
        var shown = new ArrayList<EntityId>();
        var subscription = session.whenShown(shown::add);

        session.show(crossing);
        session.show(crossing);
        subscription.unsubscribe();
        session.show(landing);

        assertThat(shown).containsExactly(crossing, crossing);
        assertThat(session.onlySelected()).contains(landing);
    }

    @Test
    void tellsOnlyOfASelectionThatDiffers() {
        var told = new ArrayList<Set<EntityId>>();
        session.selectionProperty().subscribe((_, selected) -> told.add(selected));

        session.select(Set.of(crossing, landing));
        session.select(Set.of(landing, crossing));

        assertThat(told).containsExactly(Set.of(crossing, landing));
        assertThat(session.onlySelected()).isEmpty();
    }
}
