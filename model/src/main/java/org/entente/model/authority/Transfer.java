package org.entente.model.authority;

import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.ForceElement;
import org.jspecify.annotations.Nullable;

/// One row of the table of transfers of authority: what is asked for over a unit, offered and
/// agreed; each null where there is no such line.
public record Transfer(
        ForceElement.Id unit,
        AssigneeId holder,
        @Nullable AuthorityLine asked,
        @Nullable AuthorityLine offered,
        @Nullable AuthorityLine agreed) {}
