package org.entente.model.level;

/// `after` starts no earlier than `offset` slots after `before` starts. With fixed durations each
/// of the four kinds of dependency has this form: finish to start with a lag is the duration of
/// `before` plus the lag.
public record Link(int before, int after, int offset) {}
