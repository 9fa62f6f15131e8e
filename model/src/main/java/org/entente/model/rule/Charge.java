package org.entente.model.rule;

import org.entente.model.plan.EntityId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// Who must act on a finding and by when: the line that acts, the participant whose matter it is
/// (null where that is nobody's alone), and the last moment from which the usual lead time still
/// suffices (null where nobody knows when it is needed).
public record Charge(Dotmlpfi line, @Nullable EntityId owner, @Nullable Instant due) {}
