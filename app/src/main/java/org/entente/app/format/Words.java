package org.entente.app.format;

import static org.entente.resources.PlanText.*;

import org.entente.model.label.Classification;
import org.entente.model.plan.AssignmentRole;
import org.entente.model.plan.Band;
import org.entente.model.plan.ConstraintKind;
import org.entente.model.plan.DependencyKind;
import org.entente.model.plan.Domain;
import org.entente.model.plan.Echelon;
import org.entente.model.plan.EntityKind;
import org.entente.model.plan.ExerciseKind;
import org.entente.model.plan.ExitCondition;
import org.entente.model.plan.ParticipantKind;
import org.entente.model.plan.PlaceKind;
import org.entente.model.plan.TaskKind;
import org.entente.model.rule.Severity;
import org.entente.resources.PlanText;

/// The text key of each word that a plan is made of.
public final class Words {
    private Words() {}

    public static PlanText of(EntityKind entityKind) {
        return switch (entityKind) {
            case EXERCISE -> KIND_EXERCISE;
            case ANCHOR -> KIND_ANCHOR;
            case PHASE -> KIND_PHASE;
            case PLACE -> KIND_PLACE;
            case WORK_CALENDAR -> KIND_WORK_CALENDAR;
            case PARTICIPANT -> KIND_PARTICIPANT;
            case CONTINGENT -> KIND_CONTINGENT;
            case FORCE_ELEMENT -> KIND_FORCE_ELEMENT;
            case ACTIVITY -> KIND_ACTIVITY;
            case MILESTONE -> KIND_MILESTONE;
            case DEPENDENCY -> KIND_DEPENDENCY;
            case CONSTRAINT -> KIND_CONSTRAINT;
            case EXIT_CONDITION -> KIND_EXIT_CONDITION;
            case REQUIREMENT -> KIND_REQUIREMENT;
            case OFFER -> KIND_OFFER;
            case ASSIGNMENT -> KIND_ASSIGNMENT;
            case ACCEPTANCE -> KIND_ACCEPTANCE;
            case SAVED_VIEW -> KIND_SAVED_VIEW;
            case ACT_RULING -> KIND_ACT_RULING;
            case AUTHORITY_LINE -> KIND_AUTHORITY_LINE;
            case BILLET -> KIND_BILLET;
            case CAVEAT -> KIND_CAVEAT;
            case PERSON -> KIND_PERSON;
            case STRENGTH_CEILING -> KIND_STRENGTH_CEILING;
            case BASELINE, BASELINE_PAGE -> KIND_BASELINE;
            default -> cis(entityKind);
        };
    }

    private static PlanText cis(EntityKind entityKind) {
        return switch (entityKind) {
            case SECURITY_DOMAIN -> KIND_SECURITY_DOMAIN;
            case INFORMATION_PRODUCT -> KIND_INFORMATION_PRODUCT;
            case CIS_SYSTEM -> KIND_CIS_SYSTEM;
            case NET -> KIND_NET;
            case GATEWAY -> KIND_GATEWAY;
            case EXCHANGE_REQUIREMENT -> KIND_EXCHANGE_REQUIREMENT;
            case EVIDENCE -> KIND_EVIDENCE;
            case CRYPTO_KEY -> KIND_CRYPTO_KEY;
            case PACE_PLAN -> KIND_PACE_PLAN;
            case AGREEMENT -> KIND_AGREEMENT;
            case SPECTRUM_ASSIGNMENT -> KIND_SPECTRUM_ASSIGNMENT;
            case ADDRESS_ASSIGNMENT -> KIND_ADDRESS_ASSIGNMENT;
            case FMN_PARTICIPATION -> KIND_FMN_PARTICIPATION;
            case WAIVER -> KIND_WAIVER;
            case COMMEX_SESSION -> KIND_COMMEX_SESSION;
            case OWN_STANDARD -> KIND_OWN_STANDARD;
            case GATE_DEMAND -> KIND_GATE_DEMAND;
            case ASSUMPTION -> KIND_ASSUMPTION;
            case ATTESTATION -> KIND_ATTESTATION;
            case COMMUNITY -> KIND_COMMUNITY;
            default ->
                    throw new IllegalArgumentException(
                            "The kind (%s) must have a word.".formatted(entityKind));
        };
    }

    public static PlanText of(ExerciseKind exerciseKind) {
        return switch (exerciseKind) {
            case CPX -> EXERCISE_CPX;
            case LIVEX -> EXERCISE_LIVEX;
            case LIVEX_CPX -> EXERCISE_LIVEX_CPX;
            case CAX -> EXERCISE_CAX;
            case FTX -> EXERCISE_FTX;
            case TTX -> EXERCISE_TTX;
            case HADR -> EXERCISE_HADR;
            case COUNTER_TERRORISM -> EXERCISE_COUNTER_TERRORISM;
            case CYBER -> EXERCISE_CYBER;
            case PEACE_SUPPORT -> EXERCISE_PEACE_SUPPORT;
            case AIR_POLICING -> EXERCISE_AIR_POLICING;
            case MARITIME_SECURITY -> EXERCISE_MARITIME_SECURITY;
            case COMMUNICATIONS -> EXERCISE_COMMUNICATIONS;
        };
    }

    public static PlanText of(Domain domain) {
        return switch (domain) {
            case JOINT -> DOMAIN_JOINT;
            case LAND -> DOMAIN_LAND;
            case MARITIME -> DOMAIN_MARITIME;
            case AIR -> DOMAIN_AIR;
            case SPECIAL_OPERATIONS -> DOMAIN_SPECIAL_OPERATIONS;
            case CYBER -> DOMAIN_CYBER;
            case SPACE -> DOMAIN_SPACE;
            case LOGISTICS -> DOMAIN_LOGISTICS;
            case MEDICAL -> DOMAIN_MEDICAL;
            case CIS -> DOMAIN_CIS;
        };
    }

    public static PlanText of(Echelon echelon) {
        return switch (echelon) {
            case TEAM -> ECHELON_TEAM;
            case SECTION -> ECHELON_SECTION;
            case PLATOON -> ECHELON_PLATOON;
            case COMPANY -> ECHELON_COMPANY;
            case BATTALION -> ECHELON_BATTALION;
            case REGIMENT -> ECHELON_REGIMENT;
            case BRIGADE -> ECHELON_BRIGADE;
            case DIVISION -> ECHELON_DIVISION;
            case CORPS -> ECHELON_CORPS;
            case SHIP -> ECHELON_SHIP;
            case TASK_GROUP -> ECHELON_TASK_GROUP;
            case DETACHMENT -> ECHELON_DETACHMENT;
            case SQUADRON -> ECHELON_SQUADRON;
            case WING -> ECHELON_WING;
            case HEADQUARTERS -> ECHELON_HEADQUARTERS;
        };
    }

    public static PlanText of(AssignmentRole assignmentRole) {
        return switch (assignmentRole) {
            case LEAD -> ROLE_LEAD;
            case EXECUTES -> ROLE_EXECUTES;
            case SUPPORTS -> ROLE_SUPPORTS;
            case HOSTS -> ROLE_HOSTS;
            case OBSERVES -> ROLE_OBSERVES;
        };
    }

    public static PlanText of(DependencyKind dependencyKind) {
        return switch (dependencyKind) {
            case FINISH_TO_START -> DEPENDENCY_FINISH_TO_START;
            case START_TO_START -> DEPENDENCY_START_TO_START;
            case FINISH_TO_FINISH -> DEPENDENCY_FINISH_TO_FINISH;
            case START_TO_FINISH -> DEPENDENCY_START_TO_FINISH;
        };
    }

    public static PlanText of(ParticipantKind participantKind) {
        return switch (participantKind) {
            case NATION -> PARTICIPANT_NATION;
            case ORGANISATION -> PARTICIPANT_ORGANISATION;
            case AGENCY -> PARTICIPANT_AGENCY;
            case CELL -> PARTICIPANT_CELL;
        };
    }

    public static PlanText of(PlaceKind placeKind) {
        return switch (placeKind) {
            case HEADQUARTERS -> PLACE_HEADQUARTERS;
            case PORT -> PLACE_PORT;
            case AIRFIELD -> PLACE_AIRFIELD;
            case RAILHEAD -> PLACE_RAILHEAD;
            case TRAINING_AREA -> PLACE_TRAINING_AREA;
            case TOWN -> PLACE_TOWN;
            case SEA_AREA -> PLACE_SEA_AREA;
            case AIRSPACE -> PLACE_AIRSPACE;
            case CONFERENCE_SITE -> PLACE_CONFERENCE_SITE;
        };
    }

    public static PlanText of(ConstraintKind constraintKind) {
        return switch (constraintKind) {
            case START_NO_EARLIER_THAN -> CONSTRAINT_START_NO_EARLIER_THAN;
            case START_NO_LATER_THAN -> CONSTRAINT_START_NO_LATER_THAN;
            case FINISH_NO_EARLIER_THAN -> CONSTRAINT_FINISH_NO_EARLIER_THAN;
            case FINISH_NO_LATER_THAN -> CONSTRAINT_FINISH_NO_LATER_THAN;
            case MUST_START_ON -> CONSTRAINT_MUST_START_ON;
            case MUST_FINISH_ON -> CONSTRAINT_MUST_FINISH_ON;
            case AS_LATE_AS_POSSIBLE -> CONSTRAINT_AS_LATE_AS_POSSIBLE;
            case DEADLINE -> CONSTRAINT_DEADLINE;
        };
    }

    public static PlanText of(ExitCondition.State state) {
        return switch (state) {
            case OPEN -> CONDITION_OPEN;
            case MET -> CONDITION_MET;
            case WAIVED -> CONDITION_WAIVED;
        };
    }

    public static PlanText of(Classification classification) {
        return switch (classification) {
            case UNCLASSIFIED -> CLASSIFICATION_UNCLASSIFIED;
            case RESTRICTED -> CLASSIFICATION_RESTRICTED;
            case CONFIDENTIAL -> CLASSIFICATION_CONFIDENTIAL;
            case SECRET -> CLASSIFICATION_SECRET;
        };
    }

    public static PlanText of(Severity severity) {
        return switch (severity) {
            case ADVICE -> SEVERITY_ADVICE;
            case UNKNOWN -> SEVERITY_UNKNOWN;
            case MINOR -> SEVERITY_MINOR;
            case MAJOR -> SEVERITY_MAJOR;
            case SHOWSTOPPER -> SEVERITY_SHOWSTOPPER;
        };
    }

    public static PlanText of(TaskKind taskKind) {
        return switch (taskKind) {
            case CONFERENCE -> TASK_CONFERENCE;
            case MEETING -> TASK_MEETING;
            case PRODUCT -> TASK_PRODUCT;
            case AGREEMENT -> TASK_AGREEMENT;
            case DECISION -> TASK_DECISION;
            case MOVEMENT -> TASK_MOVEMENT;
            case TRANSFER_OF_AUTHORITY -> TASK_TRANSFER_OF_AUTHORITY;
            case TRAINING -> TASK_TRAINING;
            case REHEARSAL -> TASK_REHEARSAL;
            case COMMUNICATIONS_TEST -> TASK_COMMUNICATIONS_TEST;
            case SERIAL -> TASK_SERIAL;
            case REPORT -> TASK_REPORT;
            case OTHER -> TASK_OTHER;
        };
    }

    public static PlanText of(Band band) {
        return switch (band) {
            case MILESTONES -> BAND_MILESTONES;
            case AGREEMENTS -> BAND_AGREEMENTS;
            case WORK -> BAND_WORK;
            case FORCE_FLOW -> BAND_FORCE_FLOW;
            case REHEARSALS -> BAND_REHEARSALS;
            case SCRIPT -> BAND_SCRIPT;
        };
    }
}
