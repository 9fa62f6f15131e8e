package org.entente.app.feature.interop;

import org.entente.app.network.NetworkScope;
import org.entente.model.match.route.Importance;
import org.entente.resources.FmnText;
import org.entente.resources.MatrixText;
import org.entente.resources.NetworkText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

/// What the user wants to see of who can work together.
///
/// @param stage the stage of the exercise, counted from 0; `ALL` for the worst of all
/// @param service the one service that counts, null for all
/// @param least exchanges that count less than this are left out
/// @param detail how much of the networks is shown
/// @param spiral of the mission network, by which services are judged
/// @param nation whose systems are shown in the graph, blank for those of nobody
record Sight(
        Axis axis,
        int stage,
        @Nullable String service,
        Importance least,
        boolean isWorstFirst,
        NetworkScope.Detail detail,
        String nation,
        int spiral) {
    static final int ALL = NetworkScope.ALL;
    static final Sight USUAL =
            new Sight(
                    Axis.NATIONS,
                    ALL,
                    null,
                    Importance.ROUTINE,
                    false,
                    NetworkScope.Detail.NETS,
                    "",
                    4);

    /// What stands against what.
    enum Axis {
        NATIONS(MatrixText.AXIS_NATIONS),
        CONTINGENTS(MatrixText.AXIS_CONTINGENTS),
        SERVICES(MatrixText.AXIS_SERVICES),
        MISSION_NETWORK(FmnText.AXIS),
        NETWORK(NetworkText.AXIS);

        private final TextKey text;

        Axis(TextKey text) {
            this.text = text;
        }

        TextKey text() {
            return text;
        }
    }

    Sight of(Axis newAxis) {
        return new Sight(newAxis, stage, service, least, isWorstFirst, detail, nation, spiral);
    }

    Sight in(int newStage) {
        return new Sight(axis, newStage, service, least, isWorstFirst, detail, nation, spiral);
    }

    Sight withService(@Nullable String newService) {
        return new Sight(axis, stage, newService, least, isWorstFirst, detail, nation, spiral);
    }

    Sight withLeast(Importance newLeast) {
        return new Sight(axis, stage, service, newLeast, isWorstFirst, detail, nation, spiral);
    }

    Sight worstFirst(boolean isNow) {
        return new Sight(axis, stage, service, least, isNow, detail, nation, spiral);
    }

    Sight withDetail(NetworkScope.Detail newDetail) {
        return new Sight(axis, stage, service, least, isWorstFirst, newDetail, nation, spiral);
    }

    Sight withNation(String newNation) {
        return new Sight(axis, stage, service, least, isWorstFirst, detail, newNation, spiral);
    }

    Sight withSpiral(int newSpiral) {
        return new Sight(axis, stage, service, least, isWorstFirst, detail, nation, newSpiral);
    }

    /// Of the networks.
    NetworkScope scope() {
        return new NetworkScope(stage, detail, nation);
    }
}
