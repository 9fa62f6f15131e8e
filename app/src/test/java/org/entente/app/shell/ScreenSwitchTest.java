package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.entente.app.control.Once;
import org.entente.app.control.Screen;
import org.entente.app.format.Language;
import org.entente.app.workspace.Density;
import org.entente.app.workspace.Session;
import org.entente.app.workspace.Theme;
import org.entente.model.plan.Activity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.Offer;
import org.entente.resources.ShellText;
import org.entente.resources.TextKey;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

class ScreenSwitchTest {
    private final List<String> made = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final Session session =
            new Session(
                    Language.of(Locale.ENGLISH, ZoneOffset.UTC).texts(),
                    Theme.LIGHT,
                    Density.NORMAL);
    private final List<Screen> screens =
            List.of(
                    new Stub("first", EntityKind.EXERCISE),
                    new Stub("second", EntityKind.ACTIVITY),
                    new Stub("third", EntityKind.OFFER));

    /// A screen that says when its node is made.
    private final class Stub implements Screen {
        private final String id;
        private final EntityKind kind;
        private final Once<Node> node = new Once<>(this::makeNode);

        Stub(String id, EntityKind kind) {
            this.id = id;
            this.kind = kind;
        }

        private Node makeNode() {
            made.add(id);
            return new Region();
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public TextKey title() {
            return ShellText.PRODUCT;
        }

        @Override
        public Ikon icon() {
            return FluentUiRegularAL.HOME_20;
        }

        @Override
        public Node node() {
            return node.get();
        }

        @Override
        public boolean shows(EntityKind other) {
            return other == kind;
        }

        @Override
        public void reveal(EntityId thing) {
            events.add(id + " reveals");
        }

        @Override
        public void shown() {
            events.add(id + " shown");
        }

        @Override
        public void hidden() {
            events.add(id + " hidden");
        }
    }

    private void open() {
        var _ = new ScreenSwitch(screens, session, screen -> screen.node().setVisible(true));
    }

    @Test
    void onlyTheScreenThatIsSeenIsMade() {
        open();

        assertThat(made).containsExactly("first");
        assertThat(screens.getFirst().node().getStyleClass()).containsOnlyOnce("screen");
    }

    @Test
    void aScreenIsMadeTheFirstTimeItIsGoneTo() {
        open();

        session.go("second");
        session.go("first");
        session.go("second");

        assertThat(made).containsExactly("first", "second");
        assertThat(screens.get(1).node().getStyleClass()).containsOnlyOnce("screen");
    }

    @Test
    void aThingToBeShownOpensTheScreenThatCanShowItThoughItWasNeverMade() {
        open();

        session.show(new Offer.Id(new UUID(0, 1)));

        assertThat(made).containsExactly("first", "third");
        assertThat(events).endsWith("first hidden", "third shown", "third reveals");
    }

    @Test
    void theSessionsScreenOpensFirst() {
        session.go("second");

        open();

        assertThat(made).containsExactly("second");
        session.show(new Activity.Id(new UUID(0, 2)));
        assertThat(events).containsExactly("second shown", "second reveals");
    }
}
