package org.entente.app.shell.palette;

import org.entente.app.control.Command;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.EntityKind;

/// Something that the palette can find.
public sealed interface PaletteEntry {
    /// A command, to be carried out.
    record Order(Command command) implements PaletteEntry {}

    /// A named thing of the plan, to be shown.
    record Thing(EntityId id, EntityKind kind) implements PaletteEntry {}
}
