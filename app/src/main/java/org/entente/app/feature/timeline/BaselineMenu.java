package org.entente.app.feature.timeline;

import static java.util.Comparator.comparing;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;

import org.entente.app.control.Css;
import org.entente.app.control.Icon;
import org.entente.app.format.Language;
import org.entente.model.plan.Baseline;
import org.entente.model.plan.Plan;
import org.entente.resources.BaselineText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The choice of the baseline against which slip is shown.
final class BaselineMenu extends MenuButton {
    private final Language language;
    private final Consumer<TimelineCommand> commands;
    private List<Baseline> known = List.of();
    private @Nullable Baseline chosen;

    BaselineMenu(Language language, Consumer<TimelineCommand> commands) {
        this.language = language;
        this.commands = commands;
        setId("timeline-baseline");
        getStyleClass().add(Css.FLAT);
        setGraphic(Icon.of(FluentUiRegularAL.HISTORY_20));
        setAccessibleText(language.say(BaselineText.GHOSTS));
        Icon.name(this, language.say(BaselineText.GHOSTS));
        fill();
    }

    void render(TimelineFrame frame) {
        var baselines = baselines(frame.state().plan());
        var compared = frame.emphasis().ghosts().baseline();
        if (!baselines.equals(known) || !Objects.equals(compared, chosen)) {
            known = baselines;
            chosen = compared;
            fill();
        }
    }

    private static List<Baseline> baselines(Plan plan) {
        return plan.baselines().sorted(comparing(Baseline::at).reversed()).toList();
    }

    private void fill() {
        var compared = chosen;
        getItems()
                .setAll(
                        item(
                                "timeline-baseline-none",
                                language.say(BaselineText.GHOSTS_NONE),
                                null));
        for (var baseline : known) {
            getItems()
                    .add(
                            item(
                                    "timeline-baseline-" + baseline.id().value(),
                                    language.say(BaselineText.GHOSTS_OF, baseline.name()),
                                    baseline.id()));
        }
        setText(compared == null ? "" : compared.name());
        setDisable(known.isEmpty());
    }

    private RadioMenuItem item(String id, String text, Baseline.@Nullable Id baseline) {
        var item = new RadioMenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        var compared = chosen;
        item.setSelected(
                baseline == null
                        ? compared == null
                        : compared != null && compared.id().equals(baseline));
        item.setOnAction(_ -> commands.accept(new TimelineCommand.CompareWith(baseline)));
        return item;
    }
}
