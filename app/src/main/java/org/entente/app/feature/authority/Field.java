package org.entente.app.feature.authority;

import org.entente.resources.AuthorityDeskText;
import org.entente.resources.AuthorityText;
import org.entente.resources.TextKey;

import java.util.List;

/// The columns of the tables, how wide they are in pixels and how they are edited.
enum Field {
    NATION(AuthorityDeskText.NATION, 60, Way.SHOWN),
    UNIT(AuthorityText.UNIT, 230, Way.TYPED),
    HOLDER(AuthorityText.HOLDER, 130, Way.TYPED),
    DEGREE(AuthorityText.DEGREE, 96, Way.CHOSEN),
    FROM(AuthorityText.FROM, 118, Way.TYPED),
    UNTIL(AuthorityText.UNTIL, 118, Way.TYPED),
    STATE(AuthorityText.STATE, 104, Way.CHOSEN),
    PAPER(AuthorityText.PAPER, 170, Way.TYPED),

    TRANSFERRED(AuthorityText.UNIT, 220, Way.SHOWN),
    TO(AuthorityText.HOLDER, 110, Way.SHOWN),
    ASKED(AuthorityDeskText.ASKED, 165, Way.SHOWN),
    ASKED_DAYS(AuthorityDeskText.DAYS, 56, Way.FIGURE),
    OFFERED(AuthorityDeskText.OFFERED, 165, Way.SHOWN),
    OFFERED_DAYS(AuthorityDeskText.DAYS, 56, Way.FIGURE),
    AGREED(AuthorityDeskText.AGREED, 200, Way.SHOWN),
    MISSING(AuthorityDeskText.MISSING, 225, Way.SIGN),

    BEARER(AuthorityText.BEARER, 130, Way.TYPED),
    WORDING(AuthorityDeskText.WORDING, 240, Way.TYPED),
    KINDS(AuthorityText.RULED_OUT_KINDS, 130, Way.TYPED),
    PLACES(AuthorityText.RULED_OUT_PLACES, 130, Way.TYPED),
    NOT_FROM(AuthorityText.RULED_OUT_FROM, 96, Way.TYPED),
    NOT_UNTIL(AuthorityText.RULED_OUT_UNTIL, 96, Way.TYPED),
    HOURS(AuthorityText.RULED_OUT_HOURS, 110, Way.TYPED),
    WEAPONS(AuthorityText.RULED_OUT_WEAPONS, 120, Way.TYPED),
    PARTNERS(AuthorityText.RULED_OUT_PARTNERS, 110, Way.TYPED),
    SOURCE(AuthorityText.SOURCE, 130, Way.TYPED),

    CEILING_NATION(AuthorityDeskText.NATION, 90, Way.TYPED),
    CEILING_PHASE(AuthorityText.CEILING_PHASE, 200, Way.TYPED),
    MOST(AuthorityText.CEILING, 140, Way.FIGURE_TYPED),

    ACT(AuthorityDeskText.ACT, 240, Way.SHOWN),
    FULL_COMMAND(AuthorityDeskText.FULL_COMMAND, 96, Way.MARKED),
    OPCOM(AuthorityText.DEGREE_OPCOM, 80, Way.MARKED),
    OPCON(AuthorityText.DEGREE_OPCON, 80, Way.MARKED),
    TACOM(AuthorityText.DEGREE_TACOM, 80, Way.MARKED),
    TACON(AuthorityText.DEGREE_TACON, 80, Way.MARKED),
    CONFIRMED(AuthorityText.CONFIRMED, 96, Way.MARKED),
    ORIGIN(AuthorityDeskText.ORIGIN, 200, Way.SIGN);

    /// What the user can do with a cell: read it, as a figure or with a sign; type; choose one of a
    /// few; set a mark or take it away.
    enum Way {
        SHOWN,
        FIGURE,
        SIGN,
        TYPED,
        FIGURE_TYPED,
        CHOSEN,
        MARKED;

        boolean isTyped() {
            return this == TYPED || this == FIGURE_TYPED;
        }

        boolean isFigure() {
            return this == FIGURE || this == FIGURE_TYPED;
        }
    }

    private final TextKey title;
    private final int width;
    private final Way way;

    Field(TextKey title, int width, Way way) {
        this.title = title;
        this.width = width;
        this.way = way;
    }

    TextKey title() {
        return title;
    }

    int width() {
        return width;
    }

    Way way() {
        return way;
    }

    /// The columns of a page, from the left.
    static List<Field> of(Page page) {
        return switch (page) {
            case TRANSFERS ->
                    List.of(
                            NATION,
                            TRANSFERRED,
                            TO,
                            ASKED,
                            ASKED_DAYS,
                            OFFERED,
                            OFFERED_DAYS,
                            AGREED,
                            MISSING);
            case LINES -> List.of(NATION, UNIT, HOLDER, DEGREE, FROM, UNTIL, STATE, PAPER);
            case CAVEATS ->
                    List.of(
                            BEARER, WORDING, KINDS, PLACES, NOT_FROM, NOT_UNTIL, HOURS, WEAPONS,
                            PARTNERS, PAPER, SOURCE);
            case CEILINGS -> List.of(CEILING_NATION, CEILING_PHASE, MOST, PAPER);
            case ACTS -> List.of(ACT, FULL_COMMAND, OPCOM, OPCON, TACOM, TACON, CONFIRMED, ORIGIN);
        };
    }
}
