package org.entente.model.interop.fix;

import org.entente.model.edit.Edit;
import org.entente.model.match.Parameter;
import org.entente.model.match.Statement;
import org.entente.model.match.route.Mend;
import org.entente.model.match.route.MendKind;
import org.entente.model.plan.EntityId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Something that can be done about exchanges that do not work: the things of the plan that it is
/// about, what they would state from then on, and the edit by which the plan says that it is done.
/// The edit is null where the plan has no words for it, such as a key whose alias nobody told.
public record Fix(Mend mend, List<EntityId> things, List<Wording> wordings, @Nullable Edit edit) {
    /// A parameter of a port, what it states now and what it would have to state; `UNKNOWN` where
    /// nobody says what that is.
    public record Wording(
            String port, String key, Parameter parameter, Statement now, Statement wanted) {}

    public Fix(Mend mend, List<EntityId> things, List<Wording> wordings, @Nullable Edit edit) {
        this.mend = mend;
        this.things = List.copyOf(things);
        this.wordings = List.copyOf(wordings);
        this.edit = edit;
    }

    public MendKind kind() {
        return mend.kind();
    }

    public int cost() {
        return mend.cost();
    }

    public int leadDays() {
        return mend.leadDays();
    }

    /// It is done by stating something anew, and by nothing else.
    boolean isStated() {
        return !wordings.isEmpty() && kind() != MendKind.TEST_BILATERAL;
    }
}
