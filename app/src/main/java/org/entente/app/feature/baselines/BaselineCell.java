package org.entente.app.feature.baselines;

import javafx.scene.control.ListCell;

import org.entente.app.format.Language;
import org.entente.model.plan.Baseline;
import org.entente.resources.BaselineText;
import org.jspecify.annotations.Nullable;

/// A baseline by its name and its day.
final class BaselineCell extends ListCell<Baseline> {
    private final Language language;

    BaselineCell(Language language) {
        this.language = language;
    }

    @Override
    protected void updateItem(@Nullable Baseline baseline, boolean isEmpty) {
        super.updateItem(baseline, isEmpty);
        setText(
                isEmpty || baseline == null
                        ? ""
                        : language.say(
                                BaselineText.NAMED,
                                baseline.name(),
                                language.formats().zulu(baseline.at())));
    }
}
