package org.entente.model.match.route;

/// Something that one station has to get to another in these phases; an exchange with several
/// consumers is one for each of them.
public record Exchange(
        String id,
        String from,
        String to,
        Need need,
        Importance importance,
        String service,
        long phases) {}
