package org.entente.app.feature.readiness;

/// What is tried: one thing at a time, two at once, or that a nation leaves before the end.
enum Failing {
    ONE,
    TWO,
    NATION
}
