package org.entente.app.format;

import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.CommandAct;
import org.entente.resources.AuthorityText;

/// What staffs call the degrees and states of authority and the acts of command.
public final class AuthorityWords {
    private AuthorityWords() {}

    public static AuthorityText of(AuthorityDegree degree) {
        return switch (degree) {
            case OPCOM -> AuthorityText.DEGREE_OPCOM;
            case OPCON -> AuthorityText.DEGREE_OPCON;
            case TACOM -> AuthorityText.DEGREE_TACOM;
            case TACON -> AuthorityText.DEGREE_TACON;
            case ADMINISTRATIVE -> AuthorityText.DEGREE_ADMINISTRATIVE;
            case LOGISTIC -> AuthorityText.DEGREE_LOGISTIC;
            case COORDINATING -> AuthorityText.DEGREE_COORDINATING;
        };
    }

    public static AuthorityText of(AuthorityState state) {
        return switch (state) {
            case ASKED -> AuthorityText.STATE_ASKED;
            case OFFERED -> AuthorityText.STATE_OFFERED;
            case AGREED -> AuthorityText.STATE_AGREED;
        };
    }

    public static AuthorityText of(CommandAct act) {
        return switch (act) {
            case ASSIGN_MISSION -> AuthorityText.ACT_ASSIGN_MISSION;
            case ASSIGN_TASKS -> AuthorityText.ACT_ASSIGN_TASKS;
            case DEPLOY_FORCE -> AuthorityText.ACT_DEPLOY_FORCE;
            case EMPLOY_COMPONENTS_SEPARATELY -> AuthorityText.ACT_EMPLOY_COMPONENTS_SEPARATELY;
            case REASSIGN_FORCES -> AuthorityText.ACT_REASSIGN_FORCES;
            case DELEGATE_OPCON -> AuthorityText.ACT_DELEGATE_OPCON;
            case ASSIGN_TACOM -> AuthorityText.ACT_ASSIGN_TACOM;
            case DELEGATE_TACOM -> AuthorityText.ACT_DELEGATE_TACOM;
            case RETAIN_TACON -> AuthorityText.ACT_RETAIN_TACON;
            case DIRECT_AND_EMPLOY -> AuthorityText.ACT_DIRECT_AND_EMPLOY;
            case DIRECT_LOGISTICS -> AuthorityText.ACT_DIRECT_LOGISTICS;
            case DISCIPLINE -> AuthorityText.ACT_DISCIPLINE;
            case ASSIGN_SUBORDINATE_COMMANDERS -> AuthorityText.ACT_ASSIGN_SUBORDINATE_COMMANDERS;
            case JOINT_TRAINING -> AuthorityText.ACT_JOINT_TRAINING;
            case DEAL_WITH_NATIONS -> AuthorityText.ACT_DEAL_WITH_NATIONS;
        };
    }
}
