package org.entente.model.level;

/// Looks on while a search runs and may end it.
public interface Watch {
    /// Sees every answer through to the end.
    Watch PATIENT = (_, _) -> true;

    /// Whether to go on, asked after every few schedules. `made` of the schedules of the effort are
    /// generated; `best` is the best answer so far.
    boolean goOn(int made, Levelled best);
}
