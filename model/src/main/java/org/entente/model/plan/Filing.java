package org.entente.model.plan;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How a task is filed: what sort of thing it is, null where nobody has said so, and the role that
/// answers for it (`OSE`, `ODE`, `EXCON`, any code of the staff), blank where none is named, and
/// which units it asks for.
public record Filing(@Nullable TaskKind kind, String role, List<Ask> asks) {
    public static final Filing NONE = new Filing(null, "");

    public Filing {
        role = role.strip();
        asks = List.copyOf(asks);
    }

    public Filing(@Nullable TaskKind kind, String role) {
        this(kind, role, List.of());
    }

    public static Filing of(TaskKind kind) {
        return new Filing(kind, "");
    }

    public Filing withKind(@Nullable TaskKind newKind) {
        return new Filing(newKind, role, asks);
    }

    public Filing withRole(String newRole) {
        return new Filing(kind, newRole, asks);
    }

    public Filing withAsks(List<Ask> newAsks) {
        return new Filing(kind, role, newAsks);
    }
}
