package org.entente.app.feature.assign;

import org.entente.resources.AssignText;

import java.util.HashSet;
import java.util.Set;

/// What of the matrix the user wants to see.
///
/// @param isByPhase groups by phase, else by kind
/// @param unfolded the nations whose units have columns of their own
record Sight(String filter, Scope scope, boolean isByPhase, Set<String> unfolded) {
    static final Sight USUAL = new Sight("", Scope.UNITS, true, Set.of());

    /// Which activities are shown: those that concern units, those that still lack some, all.
    enum Scope {
        UNITS(AssignText.SCOPE_UNITS),
        OPEN(AssignText.SCOPE_OPEN),
        ALL(AssignText.SCOPE_ALL);

        private final AssignText text;

        Scope(AssignText text) {
            this.text = text;
        }

        AssignText text() {
            return text;
        }
    }

    Sight {
        unfolded = Set.copyOf(unfolded);
    }

    Sight withFilter(String newFilter) {
        return new Sight(newFilter, scope, isByPhase, unfolded);
    }

    Sight of(Scope newScope) {
        return new Sight(filter, newScope, isByPhase, unfolded);
    }

    Sight byPhase(boolean isNowByPhase) {
        return new Sight(filter, scope, isNowByPhase, unfolded);
    }

    Sight withUnfolded(Set<String> nations) {
        return new Sight(filter, scope, isByPhase, nations);
    }

    /// Folds the nation, or unfolds it.
    Sight turned(String nation) {
        var nations = new HashSet<>(unfolded);
        if (!nations.remove(nation)) {
            nations.add(nation);
        }
        return withUnfolded(nations);
    }
}
