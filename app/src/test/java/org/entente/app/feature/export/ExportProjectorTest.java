package org.entente.app.feature.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

class ExportProjectorTest {
    @Test
    void tellsTheMarkingThatGoesWithEverything() {
        var plan = Plans.brigadeExercise();

        var state =
                ExportProjector.project(
                        Language.of(Locale.ENGLISH, ZoneOffset.UTC), plan, List.of());

        assertThat(state.marking()).isEqualTo(plan.label().marking());
    }
}
