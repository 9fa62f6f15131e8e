package org.entente.model.plan;

/// Which end of the predecessor binds which end of the successor.
public enum DependencyKind {
    FINISH_TO_START,
    START_TO_START,
    FINISH_TO_FINISH,
    START_TO_FINISH
}
