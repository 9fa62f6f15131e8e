package org.entente.app.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class OnceTest {
    private final List<String> made = new ArrayList<>();
    private final Once<String> once =
            new Once<>(
                    () -> {
                        made.add("made");
                        return "thing";
                    });

    @Test
    void isMadeWhenFirstAskedForAndNeverAgain() {
        assertThat(made).isEmpty();

        assertThat(once.get()).isEqualTo("thing").isSameAs(once.get());

        assertThat(made).hasSize(1);
    }

    @Test
    void whatOnlyConcernsItOnceMadeDoesNotMakeIt() {
        var seen = new ArrayList<String>();

        once.ifMade(seen::add);
        assertThat(made).isEmpty();
        assertThat(seen).isEmpty();

        once.get();
        once.ifMade(seen::add);
        assertThat(seen).containsExactly("thing");
    }

    @Test
    void askingForWhatIsBeingMadeIsRefused() {
        var self = new AtomicReference<Once<String>>();
        self.set(new Once<>(() -> self.get().get()));

        assertThatIllegalStateException().isThrownBy(() -> self.get().get());
    }
}
