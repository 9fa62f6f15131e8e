package org.entente.app.feature.authority;

import org.entente.model.plan.EntityKind;
import org.entente.resources.AuthorityDeskText;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// The tables of the screen. Transfers set what is asked for beside what is offered; they are
/// changed line by line.
enum Page {
    TRANSFERS(AuthorityDeskText.PAGE_TRANSFERS, null),
    LINES(AuthorityDeskText.PAGE_LINES, EntityKind.AUTHORITY_LINE),
    CAVEATS(AuthorityDeskText.PAGE_CAVEATS, EntityKind.CAVEAT),
    CEILINGS(AuthorityDeskText.PAGE_CEILINGS, EntityKind.STRENGTH_CEILING),
    ACTS(AuthorityDeskText.PAGE_ACTS, EntityKind.ACT_RULING);

    private final AuthorityDeskText title;
    private final @Nullable EntityKind kind;

    Page(AuthorityDeskText title, @Nullable EntityKind kind) {
        this.title = title;
        this.kind = kind;
    }

    AuthorityDeskText title() {
        return title;
    }

    /// Of what things it is; null where it compares them.
    @Nullable EntityKind kind() {
        return kind;
    }

    /// Whether rows come and go; the acts of command are always the same.
    boolean isOpen() {
        return this == LINES || this == CAVEATS || this == CEILINGS;
    }

    /// The last part of node ids.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
