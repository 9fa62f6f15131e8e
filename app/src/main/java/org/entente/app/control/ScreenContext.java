package org.entente.app.control;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.entente.app.concurrent.Background;
import org.entente.app.format.Formats;
import org.entente.app.format.Language;
import org.entente.app.problem.Dialogs;
import org.entente.app.problem.Notifier;
import org.entente.app.workspace.Findings;
import org.entente.app.workspace.Insight;
import org.entente.app.workspace.LossBook;
import org.entente.app.workspace.Session;
import org.entente.app.workspace.Workspace;
import org.entente.model.interop.Interop;
import org.entente.resources.TextKey;
import org.entente.resources.Texts;
import org.jspecify.annotations.Nullable;

import java.time.Clock;

/// What a screen is given to work with.
public record ScreenContext(
        Workspace workspace,
        Session session,
        Insight insight,
        Background background,
        Notifier notifier,
        Dialogs dialogs,
        Language language,
        Clock clock) {
    public Findings findings() {
        return insight.findings();
    }

    /// What works with what; null while nothing is known.
    public ReadOnlyObjectProperty<@Nullable Interop> interop() {
        return insight.interops().latestProperty();
    }

    /// What failures cost, worked out once for all screens.
    public LossBook losses() {
        return insight.interops().losses();
    }

    public Texts texts() {
        return language.texts();
    }

    public Formats formats() {
        return language.formats();
    }

    public String say(TextKey key, Object... arguments) {
        return language.say(key, arguments);
    }
}
