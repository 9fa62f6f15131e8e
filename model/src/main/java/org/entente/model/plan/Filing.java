package org.entente.model.plan;

import org.jspecify.annotations.Nullable;

/// How a task is filed: what sort of thing it is, null where nobody has said so, and the role that
/// answers for it (`OSE`, `ODE`, `EXCON`, any code of the staff), blank where none is named.
public record Filing(@Nullable TaskKind kind, String role) {
    public static final Filing NONE = new Filing(null, "");

    public Filing {
        role = role.strip();
    }

    public static Filing of(TaskKind kind) {
        return new Filing(kind, "");
    }

    public Filing withKind(@Nullable TaskKind newKind) {
        return new Filing(newKind, role);
    }

    public Filing withRole(String newRole) {
        return new Filing(kind, newRole);
    }
}
