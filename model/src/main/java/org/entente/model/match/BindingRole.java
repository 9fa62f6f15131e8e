package org.entente.model.match;

/// What a system does with a standard.
public enum BindingRole {
    PROVIDER,
    CONSUMER,
    PEER,
    RELAY,
    CONTROLLER
}
