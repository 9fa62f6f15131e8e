package org.entente.app.cli;

import org.entente.app.feature.timeline.SheetViews;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SavedView;
import org.entente.resources.CliText;

import java.util.Optional;
import java.util.stream.Collectors;

/// The saved view of the timeline that `--view NAME` names.
record ViewChoice(Call call, Plan plan) {
    static final String VIEW = "--view";

    /// Empty where none is named.
    Optional<SavedView> named() throws BadInputException {
        var named = call.<String>value(VIEW);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        var views = SheetViews.of(plan);
        return Optional.of(
                views.stream()
                        .filter(view -> view.name().equalsIgnoreCase(named.get()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        call.bad(
                                                CliText.VIEW_UNKNOWN,
                                                named.get(),
                                                views.size(),
                                                views.stream()
                                                        .map(SavedView::name)
                                                        .collect(Collectors.joining(", ")))));
    }
}
