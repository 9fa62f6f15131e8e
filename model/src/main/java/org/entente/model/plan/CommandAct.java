package org.entente.model.plan;

/// What a commander can do with a force, in the words of the table of command relationships
/// (ATP 5-0.2-1, Table I-4).
public enum CommandAct {
    ASSIGN_MISSION,
    ASSIGN_TASKS,
    DEPLOY_FORCE,
    EMPLOY_COMPONENTS_SEPARATELY,
    REASSIGN_FORCES,
    DELEGATE_OPCON,
    ASSIGN_TACOM,
    DELEGATE_TACOM,
    RETAIN_TACON,
    DIRECT_AND_EMPLOY,
    DIRECT_LOGISTICS,
    DISCIPLINE,
    ASSIGN_SUBORDINATE_COMMANDERS,
    JOINT_TRAINING,
    DEAL_WITH_NATIONS
}
