package org.entente.persistence.exchange;

/// The schedule files that can be imported.
public enum ScheduleFormat {
    /// Microsoft Project, binary, from version 98 on.
    MICROSOFT_PROJECT,
    /// Microsoft Project's XML exchange format.
    MSPDI,
    /// Primavera P6 exchange, text.
    PRIMAVERA_XER,
    /// Primavera P6 exchange, XML.
    PRIMAVERA_XML,
    GANTTPROJECT,
    /// Events of a calendar program (RFC 5545).
    ICALENDAR,
    /// A military scenario (SISO-STD-007), of which the order of battle is taken.
    MSDL,
    /// A database of interoperability standards and profiles (NISP).
    NISP
}
