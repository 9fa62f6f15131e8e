package org.entente.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.concurrent.Background;
import org.entente.app.concurrent.HeldBackground;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ProjectionTest {
    private final HeldBackground background = new HeldBackground();
    private final List<String> rendered = new ArrayList<>();
    private final List<String> prepared = new ArrayList<>();
    private final Projection<String> projection =
            new Projection<>(background, "trial", this::work, rendered::add);
    private String plan = "first";

    private Background.Work<String> work() {
        var seen = plan;
        prepared.add(seen);
        return _ -> seen;
    }

    private void edit(String next) {
        plan = next;
        projection.changed();
    }

    @Test
    void hiddenScreenDoesNotProject() {
        edit("second");
        edit("third");

        assertThat(prepared).isEmpty();
        assertThat(background.waiting()).isZero();
    }

    @Test
    void nothingIsWorkedOutOnTheCallersThread() {
        projection.shown();

        assertThat(rendered).isEmpty();
        background.finishNext();
        assertThat(rendered).containsExactly("first");
    }

    @Test
    void lateResultOfAnOlderPlanIsDropped() {
        projection.shown();
        edit("second");

        background.finishLast();
        background.finishNext();

        assertThat(rendered).containsExactly("second");
        assertThat(projection.isOutdated()).isFalse();
    }

    @Test
    void resultForAScreenLeftMeanwhileIsDropped() {
        projection.shown();
        projection.hidden();

        background.finishNext();

        assertThat(rendered).isEmpty();
        assertThat(projection.isOutdated()).isTrue();
    }

    @Test
    void shownAgainItIsUpToDate() {
        projection.shown();
        background.finishNext();
        projection.hidden();
        edit("second");
        edit("third");

        projection.shown();
        background.finishNext();

        assertThat(rendered).containsExactly("first", "third");
    }

    @Test
    void shownAgainWithoutAnEditItStaysAsItIs() {
        projection.shown();
        background.finishNext();
        projection.hidden();

        projection.shown();

        assertThat(background.waiting()).isZero();
    }
}
