package org.entente.app.feature.baselines;

import org.entente.model.plan.Baseline;
import org.entente.model.plan.EntityId;

import java.util.function.Consumer;

/// What the user can do on the screen: choose a baseline, freeze the plan under a name or be asked
/// for one, bring a thing into view, read and change the facts of the baseline, delete it, export.
record Gestures(
        Consumer<Baseline> choose,
        Consumer<String> freeze,
        Runnable ask,
        Consumer<EntityId> show,
        Runnable details,
        Runnable delete,
        Runnable export) {}
