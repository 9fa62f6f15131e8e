package org.entente.app.shell;

import org.entente.model.plan.Plan;
import org.entente.persistence.OpenResult;
import org.entente.persistence.StoreProblem;
import org.jspecify.annotations.Nullable;

/// A plan that comes onto the desk. `brought` is the plan that was to be put into the library, null
/// unless that held another version of it already; `obstacle` is why the plan can only be read.
record Arrival(OpenResult.Opened result, @Nullable Plan brought, @Nullable StoreProblem obstacle) {}
