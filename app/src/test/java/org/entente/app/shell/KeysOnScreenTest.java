package org.entente.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.entente.app.QuickHands;
import org.entente.app.feature.comms.Topics;
import org.entente.app.interop.CatalogueKeys;
import org.entente.model.plan.EntityKind;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who looks at a screen of the sample is told standards by what people call them.
@ExtendWith(QuickHands.class)
class KeysOnScreenTest {
    private static final List<EntityKind> KINDS =
            List.of(
                    EntityKind.CIS_SYSTEM,
                    EntityKind.NET,
                    EntityKind.GATEWAY,
                    EntityKind.EVIDENCE,
                    EntityKind.INFORMATION_PRODUCT,
                    EntityKind.EXCHANGE_REQUIREMENT);

    private Stage stage;
    private Desks desks;
    private Camera camera;

    @Start
    void start(Stage first) {
        stage = first;
        desks = new Desks(first, Path.of("Entente"), Desks.sample());
        desks.shell.start(new StartRequest.Welcome());
        camera = new Camera(first);
    }

    @ParameterizedTest
    @CsvSource({"en", "fr"})
    void standardsAreToldByTheirTitles(String locale) {
        camera.size(1920, 1080);
        camera.act(() -> desks.shell.doors().openSample());
        camera.awaitChecks();
        camera.act(() -> desks.settings.change(old -> old.withLocale(Locale.of(locale))));

        for (var screen : Camera.SCREENS) {
            camera.open(screen);
            mustBeTold(screen);
        }
        camera.open("comms");
        for (var topic : Topics.ids()) {
            camera.press("comms-" + topic);
            mustBeTold(topic);
        }
        KINDS.forEach(this::mustBeTold);

        camera.open("overview");
        camera.reword("overview-name", "It speaks RF-VHF.");
        assertThat(CatalogueKeys.raw(words())).as("a planted key").hasSize(1);
    }

    private void mustBeTold(EntityKind kind) {
        var id = desks.shell.workspace().plan().table(kind).keySet().iterator().next();
        camera.act(() -> desks.shell.show(id));
        mustBeTold(kind.name());
    }

    private void mustBeTold(String where) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(CatalogueKeys.raw(words())).as(where).isEmpty();
    }

    private String words() {
        return words(stage.getScene().getRoot()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(Node node) {
        var own =
                switch (node) {
                    case Labeled labeled when labeled.getText() != null ->
                            Stream.of(labeled.getText());
                    case Text text -> Stream.of(text.getText());
                    default -> Stream.<String>empty();
                };
        return node instanceof Parent parent && !(node instanceof Label)
                ? Stream.concat(
                        own,
                        parent.getChildrenUnmodifiable().stream().flatMap(KeysOnScreenTest::words))
                : own;
    }
}
