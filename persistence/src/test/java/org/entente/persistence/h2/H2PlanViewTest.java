package org.entente.persistence.h2;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.edit.Change;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Plan;
import org.entente.persistence.PlanId;
import org.entente.persistence.StoreException;
import org.entente.persistence.key.InstallationSecret;
import org.entente.persistence.key.OpenSealer;
import org.entente.persistence.key.Protection;
import org.entente.persistence.map.RandomEntities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

class H2PlanViewTest {
    private static final PlanId ID = new PlanId(new UUID(1, 2));
    private static final Protection LOCKED = new Protection(new OpenSealer(), "ab".repeat(32));

    @TempDir Path folder;

    private final H2PlanViews views = new H2PlanViews(InstallationSecret.passing());

    @Test
    void beginsEmptyAndShowsNoPlanUntilItIsBuilt() throws StoreException {
        try (var view = views.open(ID, folder, Protection.NONE)) {
            assertThat(view.applied()).isZero();
            assertThat(view.shows(Plan.EMPTY)).isFalse();
        }
    }

    @Test
    void showsTheVeryPlanThatWasBuiltAndNoOther() throws StoreException {
        var plan = Plan.of(new RandomEntities(3).ofEachKind(100));
        try (var view = views.open(ID, folder, Protection.NONE)) {
            view.rebuild(7, plan);

            assertThat(view.applied()).isEqualTo(7);
            assertThat(view.shows(plan)).isTrue();
            assertThat(view.shows(plan.drop(plan.anchors().findFirst().orElseThrow().id())))
                    .isFalse();
            assertThat(view.shows(plan.put(new RandomEntities(4).of(EntityKind.ACTIVITY))))
                    .isFalse();
        }
    }

    @Test
    void followsEveryChangeAndRemembersItWhenOpenedAgain() throws StoreException {
        for (var protection : List.of(Protection.NONE, LOCKED)) {
            var plan = Plan.EMPTY;
            try (var view = views.fresh(ID, folder, protection)) {
                view.rebuild(1, plan);
                var random = new Random(5);
                for (int sequence = 2; sequence < 200; sequence++) {
                    var change = change(plan, random);
                    plan = change.on(plan);
                    view.apply(sequence, List.of(change));
                }
                assertThat(view.shows(plan)).isTrue();
            }
            try (var view = views.open(ID, folder, protection)) {
                assertThat(view.applied()).isEqualTo(199);
                assertThat(view.shows(plan)).isTrue();
            }
        }
    }

    @Test
    void replacesWhatItShowedWhenItIsBuiltAgain() throws StoreException {
        var before = Plan.of(new RandomEntities(8).ofEachKind(20));
        var after = Plan.of(new RandomEntities(9).ofEachKind(20));
        try (var view = views.open(ID, folder, Protection.NONE)) {
            view.rebuild(3, before);

            view.rebuild(4, after);

            assertThat(view.applied()).isEqualTo(4);
            assertThat(view.shows(before)).isFalse();
            assertThat(view.shows(after)).isTrue();
        }
    }

    @Test
    void showsNothingWhenItsBuildingIsLeftUndone() throws StoreException {
        var plan = Plan.of(new RandomEntities(8).ofEachKind(20));
        var asked = new AtomicInteger();
        try (var view = views.open(ID, folder, Protection.NONE)) {
            view.rebuild(3, plan);

            assertThat(view.rebuild(4, plan, () -> asked.incrementAndGet() > 3)).isFalse();

            assertThat(view.applied()).isZero();
            assertThat(view.shows(plan)).isFalse();
        }
        try (var view = views.open(ID, folder, Protection.NONE)) {
            assertThat(view.applied()).isZero();
        }
    }

    private static Change change(Plan plan, Random random) {
        var entities = new RandomEntities(random.nextLong());
        var kind = EntityKind.values()[random.nextInt(EntityKind.values().length)];
        var present = plan.table(kind).values().stream().findAny();
        if (present.isPresent() && random.nextInt(3) == 0) {
            return new Change.Drop(present.get().id());
        }
        var written = entities.of(kind);
        return new Change.Put(
                present.isPresent() && random.nextBoolean()
                        ? RandomEntities.reworded(present.get(), written)
                        : written);
    }
}
