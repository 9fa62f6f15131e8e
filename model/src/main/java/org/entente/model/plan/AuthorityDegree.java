package org.entente.model.plan;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// An authority over a force element that a nation can transfer: a command relationship, or one for
/// administration, logistics or coordination alone (AAP-06). Full command is none of them, because
/// it always stays with the nation.
public enum AuthorityDegree {
    OPCOM(CommandAuthority.OPCOM),
    OPCON(CommandAuthority.OPCON),
    TACOM(CommandAuthority.TACOM),
    TACON(CommandAuthority.TACON),
    /// Administrative control (ADCON).
    ADMINISTRATIVE(null),
    /// Logistic control (LOGCON).
    LOGISTIC(null),
    /// Coordinating authority: consultation can be required, agreement cannot be compelled.
    COORDINATING(null);

    private final @Nullable CommandAuthority command;

    AuthorityDegree(@Nullable CommandAuthority command) {
        this.command = command;
    }

    /// The command relationship; empty for an authority that lets nobody give tasks.
    public Optional<CommandAuthority> command() {
        return Optional.ofNullable(command);
    }
}
