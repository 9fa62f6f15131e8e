package org.entente.model.match.route;

import org.entente.model.match.Trial;

/// A test between two ports by one standard.
public record Tested(String one, String other, String key, Trial trial) {}
