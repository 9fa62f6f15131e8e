package org.entente.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Plans;
import org.entente.model.RandomScripts;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Laws of merging, over random scripts of two planners who began with the same plan.
final class MergeLawsTest {
    private record Case(int seed, Plan base, Plan mine, Plan theirs, Merged merged) {}

    private static final List<Case> CASES =
            IntStream.range(0, 150).mapToObj(MergeLawsTest::given).toList();

    /// Three families: little in common, much in common, and plans without a common base.
    private static Case given(int seed) {
        var common = RandomScripts.run(Plans.brigadeExercise(), seed, 10);
        int edits = seed % 3 == 0 ? 3 : 30;
        var mine = RandomScripts.run(common, 10_000 + seed, edits);
        var theirs = RandomScripts.run(common, 20_000 + seed, edits);
        var base = seed % 7 == 6 ? Plan.EMPTY : common;
        return new Case(seed, base, mine, theirs, Merge.merge(base, mine, theirs));
    }

    private static void always(Consumer<Case> law) {
        CASES.forEach(law);
    }

    @Test
    void itDoesNotMatterWhoseIsWhose() {
        always(
                given -> {
                    var swapped = Merge.merge(given.base(), given.theirs(), given.mine());

                    assertThat(swapped.plan()).isEqualTo(given.merged().plan());
                    assertThat(swapped.conflicts().stream().map(Conflict::mirrored).toList())
                            .isEqualTo(given.merged().conflicts());
                });
    }

    @Test
    void mergingAPlanWithItselfGivesThatPlan() {
        always(
                given ->
                        assertThat(Merge.merge(given.base(), given.mine(), given.mine()))
                                .isEqualTo(new Merged(given.mine(), List.of())));
    }

    @Test
    void whatOnlyOneSideChangedIsTaken() {
        always(
                given -> {
                    assertThat(Merge.merge(given.base(), given.mine(), given.base()))
                            .isEqualTo(new Merged(given.mine(), List.of()));
                    assertThat(Merge.merge(given.base(), given.base(), given.theirs()))
                            .isEqualTo(new Merged(given.theirs(), List.of()));
                });
    }

    @Test
    void whereNobodyChangedAnythingNothingChanges() {
        always(
                given ->
                        assertThat(Merge.merge(given.base(), given.base(), given.base()))
                                .isEqualTo(new Merged(given.base(), List.of())));
    }

    @Test
    void theMergedPlanIsSound() {
        always(
                given ->
                        assertThat(PlanEditor.fault(given.merged().plan()))
                                .as("seed %d", given.seed())
                                .isEmpty());
    }

    @Test
    void whatWasMergedWithoutConflictHoldsBothSidesAlready() {
        always(
                given -> {
                    if (given.merged().conflicts().isEmpty()) {
                        assertThat(
                                        Merge.merge(
                                                        given.base(),
                                                        given.merged().plan(),
                                                        given.theirs())
                                                .plan())
                                .as("seed %d", given.seed())
                                .isEqualTo(given.merged().plan());
                    }
                });
    }

    @Test
    void everyChangedFieldIsInTheResultOrInAConflict() {
        always(
                given -> {
                    var same = new SameCodes(given.base(), given.mine(), given.theirs()).aligned();

                    assertThat(lost(same.base(), same.mine(), given.merged()))
                            .as("seed %d", given.seed())
                            .isEmpty();
                    assertThat(lost(same.base(), same.theirs(), given.merged()))
                            .as("seed %d", given.seed())
                            .isEmpty();
                });
    }

    private static List<String> lost(Plan base, Plan side, Merged merged) {
        return Difference.changes(base, side).stream()
                .flatMap(
                        change -> {
                            var told = told(change.id(), merged);
                            var after = merged.plan().find(change.id()).orElse(null);
                            return lost(base, change, after).stream()
                                    .filter(path -> told.stream().noneMatch(path::startsWith))
                                    .map(path -> change.id() + " " + path);
                        })
                .toList();
    }

    /// What the change says and the merged plan does not.
    private static Set<String> lost(Plan base, Change change, @Nullable Entity after) {
        var lost = new HashSet<String>();
        switch (change) {
            case Change.Drop _ when after != null -> lost.add("*dropped");
            case Change.Drop _ -> {}
            case Change.Put _ when after == null -> lost.add("*gone");
            case Change.Put(var entity) -> {
                paths(entity, after).forEach(lost::add);
                base.find(change.id()).ifPresent(was -> lost.retainAll(paths(was, entity)));
            }
        }
        return lost;
    }

    private static List<String> paths(Entity one, Entity other) {
        return Fields.differences(one, other).stream()
                .map(difference -> whole(difference.path()))
                .toList();
    }

    /// A group that may be left open is one thing here, for it may come or go as a whole.
    private static String whole(String path) {
        return Stream.of("presence", "deployment.presence", "muster.actual")
                .filter(path::startsWith)
                .findFirst()
                .orElse(path);
    }

    private static Set<String> told(EntityId id, Merged merged) {
        var told = new HashSet<String>();
        for (var conflict : merged.conflicts()) {
            switch (conflict) {
                case Conflict.Field(var subject, var choice) when subject.equals(id) ->
                        told.add(whole(choice.field()));
                case Conflict.Field _, Conflict.AnchorCodeShared _ -> {}
                case Conflict.DeletedAndChanged(var subject, _, _) -> add(told, subject, id);
                case Conflict.DeletedAndNeeded(var subject, _, _) -> add(told, subject, id);
                case Conflict.Loop(var subject, _, _) -> {
                    if (subject.equals(id)) {
                        told.addAll(List.of("", "*gone"));
                    }
                }
                case Conflict.TwoExercises(_, var setAside) -> {
                    if (setAside.id().equals(id)) {
                        told.add("*gone");
                    }
                }
            }
        }
        return told;
    }

    private static void add(Set<String> told, EntityId subject, EntityId id) {
        if (subject.equals(id)) {
            told.add("*dropped");
        }
    }

    @Test
    void theScriptsMeetEveryKindOfConflict() {
        var met = new HashSet<Class<?>>();
        always(given -> given.merged().conflicts().forEach(found -> met.add(found.getClass())));

        assertThat(met)
                .contains(
                        Conflict.Field.class,
                        Conflict.DeletedAndChanged.class,
                        Conflict.DeletedAndNeeded.class,
                        Conflict.Loop.class,
                        Conflict.AnchorCodeShared.class);
        assertThat(CASES.stream().filter(given -> given.merged().conflicts().isEmpty()).count())
                .isGreaterThan(8);
    }
}
