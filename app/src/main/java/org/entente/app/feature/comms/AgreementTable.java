package org.entente.app.feature.comms;

import org.entente.app.feature.comms.Columns.Terms;
import org.entente.app.feature.comms.Ledger.Head;
import org.entente.app.format.ArrangementWords;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Agreement.Paper;
import org.entente.model.plan.Plan;
import org.entente.resources.ArrangementText;
import org.entente.resources.CommsText;

import java.util.List;

/// Agreements: between whom, about what, and how far they have come.
final class AgreementTable {
    private static final Terms<Agreement.Type> TYPE =
            new Terms<>(List.of(Agreement.Type.values()), ArrangementWords::of);
    private static final Terms<Agreement.State> STATE =
            new Terms<>(List.of(Agreement.State.values()), ArrangementWords::of);

    private AgreementTable() {}

    static Ledger<Agreement> of(Lookup lookup) {
        return new Columns<>(lookup, Plan::agreements)
                .name(Head.needed(CommsText.NAME, 230))
                .word(
                        Head.needed(ArrangementText.TYPE, 250),
                        TYPE,
                        Agreement::type,
                        AgreementTable::type)
                .all(
                        Head.typed(ArrangementText.PARTIES, 200),
                        lookup::participant,
                        Agreement::parties,
                        Agreement::withParties)
                .word(
                        Head.typed(ArrangementText.STATUS, 110),
                        STATE,
                        one -> one.paper().state(),
                        (one, state) ->
                                one.withPaper(
                                        new Paper(
                                                one.paper().subject(),
                                                one.paper().document(),
                                                state)))
                .period(Head.typed(CommsText.PERIOD, 210))
                .text(
                        Head.typed(ArrangementText.MATTER, 180),
                        one -> one.paper().subject(),
                        (one, text) ->
                                one.withPaper(
                                        new Paper(
                                                text, one.paper().document(), one.paper().state())))
                .text(
                        Head.typed(ArrangementText.DOCUMENT, 180),
                        one -> one.paper().document(),
                        (one, text) ->
                                one.withPaper(
                                        new Paper(
                                                one.paper().subject(), text, one.paper().state())));
    }

    private static Agreement type(Agreement old, Agreement.Type type) {
        return new Agreement(
                old.id(), old.name(), type, old.parties(), old.paper(), old.period(), old.notes());
    }
}
