package org.entente.model.plan;

/// A named thing that also has a serial number of its own, never renumbered by the program; blank
/// when not given.
public sealed interface Numbered extends Named
        permits Activity, Billet, ForceElement, Milestone, Requirement {
    String number();
}
