package org.entente.app.feature.interop;

import org.entente.model.match.route.Importance;
import org.entente.resources.MatrixText;
import org.jspecify.annotations.Nullable;

/// What of the matrix the user wants to see.
///
/// @param stage the stage of the exercise, counted from 0; `ALL` for the worst of all
/// @param service the one service that counts, null for all
/// @param least exchanges that count less than this are left out
record Sight(
        Axis axis, int stage, @Nullable String service, Importance least, boolean isWorstFirst) {
    static final int ALL = -1;
    static final Sight USUAL = new Sight(Axis.NATIONS, ALL, null, Importance.ROUTINE, false);

    /// What stands against what.
    enum Axis {
        NATIONS(MatrixText.AXIS_NATIONS),
        CONTINGENTS(MatrixText.AXIS_CONTINGENTS),
        SERVICES(MatrixText.AXIS_SERVICES);

        private final MatrixText text;

        Axis(MatrixText text) {
            this.text = text;
        }

        MatrixText text() {
            return text;
        }
    }

    Sight of(Axis newAxis) {
        return new Sight(newAxis, stage, service, least, isWorstFirst);
    }

    Sight in(int newStage) {
        return new Sight(axis, newStage, service, least, isWorstFirst);
    }

    Sight withService(@Nullable String newService) {
        return new Sight(axis, stage, newService, least, isWorstFirst);
    }

    Sight withLeast(Importance newLeast) {
        return new Sight(axis, stage, service, newLeast, isWorstFirst);
    }

    Sight worstFirst(boolean isNow) {
        return new Sight(axis, stage, service, least, isNow);
    }
}
