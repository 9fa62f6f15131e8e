package org.entente.persistence.store;

import org.entente.persistence.SaveState;
import org.entente.persistence.StoreProblem;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// How far saving has come: how many edits are pending, why they were refused if they were, when
/// the last one reached the disk (UTC) and its sequence.
record Progress(int pending, @Nullable StoreProblem refusal, Instant savedAt, long sequence) {
    static Progress at(Instant savedAt, long sequence) {
        return new Progress(0, null, savedAt, sequence);
    }

    Progress submitted() {
        return new Progress(pending + 1, refusal, savedAt, sequence);
    }

    Progress saved(int count, Instant at, long newSequence) {
        return new Progress(pending - count, null, at, newSequence);
    }

    Progress refused(StoreProblem problem) {
        return new Progress(pending, problem, savedAt, sequence);
    }

    SaveState state() {
        if (pending == 0) {
            return new SaveState.Saved(savedAt, sequence);
        }
        return refusal == null
                ? new SaveState.Saving(pending)
                : new SaveState.NotSaved(refusal, pending);
    }
}
