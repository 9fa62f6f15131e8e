package org.entente.model.rule.cis;

import org.entente.model.match.Fitted;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.SecurityDomain;
import org.jspecify.annotations.Nullable;

/// A system at one of its ports, and what it states there of a standard. The domain is null where
/// nobody has stated it; it does not speak the standard as far as anybody knows where it is not
/// bound to it.
record Seat(
        CisSystem system,
        String port,
        SecurityDomain.@Nullable Id domain,
        Fitted fitted,
        boolean isBound) {
    Seat(
            CisSystem system,
            String port,
            SecurityDomain.@Nullable Id domain,
            Fitted fitted,
            boolean isBound) {
        this.system = system;
        this.port = port;
        this.domain = domain;
        this.fitted = fitted;
        this.isBound = isBound;
    }

    boolean says(int parameter) {
        return !text(parameter).isBlank();
    }

    /// What it states of a parameter; blank where it states nothing.
    String text(int parameter) {
        return fitted.statement(parameter).text();
    }
}
