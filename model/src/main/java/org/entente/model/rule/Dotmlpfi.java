package org.entente.model.rule;

/// The lines along which something is put right: doctrine, organization, training, materiel,
/// leadership, personnel, facilities, interoperability.
public enum Dotmlpfi {
    DOCTRINE,
    ORGANIZATION,
    TRAINING,
    MATERIEL,
    LEADERSHIP,
    PERSONNEL,
    FACILITIES,
    INTEROPERABILITY
}
