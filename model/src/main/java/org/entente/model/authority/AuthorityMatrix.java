package org.entente.model.authority;

import static org.entente.model.plan.CommandAuthority.FULL_COMMAND;
import static org.entente.model.plan.CommandAuthority.OPCOM;
import static org.entente.model.plan.CommandAuthority.OPCON;
import static org.entente.model.plan.CommandAuthority.TACOM;

import org.entente.model.plan.ActRuling;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.CommandAct;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Plan;
import org.entente.model.plan.TaskKind;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which act of command needs which authority, each named one of which suffices. The program's own
/// lines (after ATP 5-0.2-1, Table I-4) are defaults that a planner has to confirm; the plan's
/// rulings stand in for them.
public final class AuthorityMatrix {
    private final Map<CommandAct, ActRuling> rulings = new EnumMap<>(CommandAct.class);

    private AuthorityMatrix(Plan plan) {
        plan.actRulings().forEach(ruling -> rulings.putIfAbsent(ruling.act(), ruling));
    }

    /// The table as it holds in that plan.
    public static AuthorityMatrix of(Plan plan) {
        return new AuthorityMatrix(plan);
    }

    /// The ruling of the plan on that act; null where the default holds.
    public @Nullable ActRuling ruling(CommandAct act) {
        return rulings.get(act);
    }

    /// The authorities of which one is needed for that act.
    public Set<CommandAuthority> authorities(CommandAct act) {
        var ruling = rulings.get(act);
        if (ruling == null) {
            return defaults(act);
        }
        var set = EnumSet.noneOf(CommandAuthority.class);
        set.addAll(ruling.authorities());
        return set;
    }

    /// False while it is a default that nobody has confirmed.
    public boolean isConfirmed(CommandAct act) {
        var ruling = rulings.get(act);
        return ruling != null && ruling.confirmed();
    }

    /// True where that authority suffices for the act; coordination, logistics and administration
    /// never do.
    public boolean permits(CommandAct act, AuthorityDegree degree) {
        return degree.command().filter(authorities(act)::contains).isPresent();
    }

    /// What the program takes for granted, to be confirmed.
    public static Set<CommandAuthority> defaults(CommandAct act) {
        return switch (act) {
            case ASSIGN_MISSION, EMPLOY_COMPONENTS_SEPARATELY, REASSIGN_FORCES, ASSIGN_TACOM ->
                    EnumSet.of(FULL_COMMAND, OPCOM);
            case ASSIGN_TASKS, DELEGATE_TACOM -> EnumSet.of(FULL_COMMAND, OPCOM, TACOM);
            case DEPLOY_FORCE, DELEGATE_OPCON, RETAIN_TACON ->
                    EnumSet.of(FULL_COMMAND, OPCOM, OPCON);
            case DIRECT_AND_EMPLOY -> EnumSet.of(FULL_COMMAND, OPCOM, OPCON, TACOM);
            case DIRECT_LOGISTICS,
                    DISCIPLINE,
                    ASSIGN_SUBORDINATE_COMMANDERS,
                    JOINT_TRAINING,
                    DEAL_WITH_NATIONS ->
                    EnumSet.of(FULL_COMMAND);
        };
    }

    /// Which act it is to give a unit a task of that kind; empty for the work of staffs, which
    /// needs no command over units.
    public static Optional<CommandAct> act(@Nullable TaskKind kind) {
        return switch (kind) {
            case MOVEMENT -> Optional.of(CommandAct.DEPLOY_FORCE);
            case SERIAL, TRAINING, REHEARSAL, COMMUNICATIONS_TEST ->
                    Optional.of(CommandAct.DIRECT_AND_EMPLOY);
            case CONFERENCE,
                    MEETING,
                    PRODUCT,
                    AGREEMENT,
                    DECISION,
                    TRANSFER_OF_AUTHORITY,
                    REPORT,
                    OTHER ->
                    Optional.empty();
            case null -> Optional.empty();
        };
    }
}
