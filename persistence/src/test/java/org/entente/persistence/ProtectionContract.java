package org.entente.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.entente.model.Plans;
import org.entente.model.edit.Change;
import org.entente.model.plan.Plan;
import org.entente.persistence.PlanLibrary.Access;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What a library that knows passwords does beyond the others.
public interface ProtectionContract extends PlanLibraryContract {
    private static char @Nullable [] chars(@Nullable String password) {
        return password == null ? null : password.toCharArray();
    }

    private static Plan edited() {
        return PLAN.put(Plans.TELEMARK.withName("Canary Battalion"));
    }

    private void createEdited(@Nullable String password) {
        var created = (OpenResult.Opened) library().create(PLAN, "Maj Berg", chars(password));
        var put = new Change.Put(Plans.TELEMARK.withName("Canary Battalion"));
        created.store().submit(new JournalEntry(NOON, "Maj Berg", "Rename", List.of(put)));
        created.store().close();
    }

    private void holds(@Nullable String password) throws StoreException {
        var opened = (OpenResult.Opened) library().open(ID, Access.EDIT, chars(password));
        assertThat(opened.plan()).isEqualTo(edited());
        assertThat(opened.repairs()).isEmpty();
        assertThat(opened.store().history())
                .extracting(JournalEntry::label)
                .containsExactly("", "Rename");
        var generations = opened.store().generations();
        assertThat(generations).extracting(Generation::sequence).containsExactly(2L, 1L);
        assertThat(opened.store().restore(generations.getLast())).isEqualTo(PLAN);
        opened.store().close();
    }

    private StoreProblem refusal(@Nullable String password) {
        return ((OpenResult.Failed) library().open(ID, Access.READ, chars(password))).problem();
    }

    @Test
    default void openPlanIsGivenAPassword() throws StoreException {
        createEdited(null);

        library().protect(ID, null, chars("concord"));

        assertThat(refusal(null)).isInstanceOf(StoreProblem.Locked.class);
        assertThat(library().plans().getFirst().isLocked()).isTrue();
        holds("concord");
    }

    @Test
    default void passwordIsTakenAway() throws StoreException {
        createEdited("concord");

        library().protect(ID, chars("concord"), null);

        assertThat(library().plans().getFirst().isLocked()).isFalse();
        holds(null);
    }

    @Test
    default void wrongPasswordChangesNothing() throws StoreException {
        createEdited("concord");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> library().protect(ID, chars("Concord"), null))
                .satisfies(e -> assertThat(e.problem()).isInstanceOf(StoreProblem.Locked.class));
        holds("concord");
    }

    @Test
    default void planThatSomebodyHasOpenKeepsItsPassword() throws StoreException {
        var store = ((OpenResult.Opened) library().create(PLAN, "Maj Berg", null)).store();

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> library().protect(ID, null, chars("concord")))
                .satisfies(e -> assertThat(e.problem()).isInstanceOf(StoreProblem.HeldBy.class));
        store.close();
        assertThat(library().plans().getFirst().isLocked()).isFalse();
    }

    @Test
    default void unknownPlanCannotBeProtected() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> library().protect(ID, null, chars("concord")))
                .satisfies(e -> assertThat(e.problem()).isInstanceOf(StoreProblem.Vanished.class));
    }
}
