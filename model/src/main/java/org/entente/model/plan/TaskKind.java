package org.entente.model.plan;

/// What sort of thing a task is, in the words of those who plan exercises.
public enum TaskKind {
    /// A conference of the planning cycle, such as the IPC.
    CONFERENCE,
    /// A meeting, workshop, syndicate or site survey.
    MEETING,
    /// A paper or another product: EXSPEC, EXPLAN, annex, plan, contract, data set.
    PRODUCT,
    /// An MOU, a technical arrangement, a clearance: what somebody outside must sign or grant.
    AGREEMENT,
    DECISION,
    /// Forces or materiel go somewhere: sailing, air bridge, road march, staging, redeployment.
    MOVEMENT,
    TRANSFER_OF_AUTHORITY,
    TRAINING,
    REHEARSAL,
    /// A test of systems and connections: COMMEX, network, data link.
    COMMUNICATIONS_TEST,
    /// What happens in the exercise itself: a serial of the troops, an event of the MEL/MIL.
    SERIAL,
    REPORT,
    OTHER;

    /// The band in which a task of this kind stands by itself; [Band#of(Plan, Task)] knows its
    /// surroundings too.
    public Band band() {
        return switch (this) {
            case CONFERENCE -> Band.MILESTONES;
            case AGREEMENT, DECISION -> Band.AGREEMENTS;
            case MOVEMENT, TRANSFER_OF_AUTHORITY -> Band.FORCE_FLOW;
            case TRAINING, REHEARSAL, COMMUNICATIONS_TEST -> Band.REHEARSALS;
            case SERIAL -> Band.SCRIPT;
            case MEETING, PRODUCT, REPORT, OTHER -> Band.WORK;
        };
    }
}
