package org.entente.model.assign;

import org.entente.model.plan.Activity;
import org.entente.model.plan.Ask;
import org.entente.model.plan.AssigneeId;

/// A unit that a proposal chose for an activity, and why: how many units could have been it, what
/// its nation then has to do in hours and what would be its even share.
public record Choice(
        Activity.Id task, Ask ask, AssigneeId who, int able, double hours, double share) {}
