package org.entente.model.plan;

import org.entente.model.label.Notes;

import java.util.List;
import java.util.UUID;

/// A kind of message, report or feed that is exchanged. The code is that of the formatted message
/// where there is one; the standards are keys of the catalogue of which one must be spoken.
public record InformationProduct(
        Id id, String code, String name, ExchangeFormat format, List<String> standards, Notes notes)
        implements CisEntity {
    public InformationProduct {
        standards = List.copyOf(standards);
    }

    /// Identity of an information product.
    public record Id(UUID value) implements CisId {
        @Override
        public EntityKind kind() {
            return EntityKind.INFORMATION_PRODUCT;
        }
    }

    @Override
    public InformationProduct withName(String newName) {
        return new InformationProduct(id, code, newName, format, standards, notes);
    }

    @Override
    public InformationProduct withNotes(Notes newNotes) {
        return new InformationProduct(id, code, name, format, standards, newNotes);
    }
}
