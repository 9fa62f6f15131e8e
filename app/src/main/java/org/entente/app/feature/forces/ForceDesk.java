package org.entente.app.feature.forces;

import org.entente.app.control.ScreenContext;
import org.entente.app.problem.RefusalMessages;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.label.Notes;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Plan;
import org.entente.model.plan.Requirement;
import org.entente.persistence.sheet.CjsorColumn;
import org.entente.resources.ForcesText;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Carries out what the user asks for, each order as one edit, and answers what is wrong with it.
final class ForceDesk {
    private final ScreenContext context;
    private final Consumer<Requirement.Id> added;

    /// `added` is told which line came new.
    ForceDesk(ScreenContext context, Consumer<Requirement.Id> added) {
        this.context = context;
        this.added = added;
    }

    Optional<String> carryOut(ForceOrder order) {
        return switch (order) {
            case ForceOrder.OnLines lines -> onLines(lines);
            case ForceOrder.OnOffer offer -> onOffer(offer);
        };
    }

    private Optional<String> onLines(ForceOrder.OnLines order) {
        return switch (order) {
            case ForceOrder.Type(var id, var column, var text) ->
                    find(Requirement.class, id).flatMap(line -> type(line, column, text));
            case ForceOrder.Paste paste -> paste(paste);
            case ForceOrder.Add() -> add(fresh(plan()));
            case ForceOrder.Duplicate(var id) ->
                    find(Requirement.class, id).flatMap(line -> add(copy(line)));
            case ForceOrder.Remove(var id) ->
                    dispatch(ForcesText.EDIT_REMOVE_LINE, new Edit.Remove(id));
        };
    }

    private Optional<String> onOffer(ForceOrder.OnOffer order) {
        return switch (order) {
            case ForceOrder.Ask ask -> dispatch(ForcesText.EDIT_ASK, new Edit.Add(invited(ask)));
            case ForceOrder.Move(var id, var state, var word) ->
                    find(Offer.class, id).flatMap(offer -> move(offer, state, word));
            case ForceOrder.Reword(var offer) ->
                    dispatch(ForcesText.EDIT_OFFER, new Edit.Revise(offer));
            case ForceOrder.Drop(var id) ->
                    dispatch(ForcesText.EDIT_DROP_OFFER, new Edit.Remove(id));
        };
    }

    private Plan plan() {
        return context.workspace().plan();
    }

    private <E extends Entity> Optional<E> find(Class<E> type, EntityId id) {
        return plan().find(type, id);
    }

    private Optional<String> type(Requirement line, CjsorColumn column, String text) {
        return switch (new LineReader(context.language(), plan()).read(line, column, text)) {
            case LineReader.Result.Wrong(var sentence) -> Optional.of(sentence);
            case LineReader.Result.Fine(var after) ->
                    after.equals(line)
                            ? Optional.empty()
                            : dispatch(ForcesText.EDIT_LINE, new Edit.Revise(after));
        };
    }

    private Optional<String> paste(ForceOrder.Paste paste) {
        return switch (new LinePaste(context.language(), plan(), this::fresh).read(paste)) {
            case LinePaste.Result.Wrong(var sentence) -> Optional.of(sentence);
            case LinePaste.Result.Fine(var edit) -> dispatch(ForcesText.EDIT_PASTE, edit);
        };
    }

    private Optional<String> add(Requirement line) {
        var wrong = dispatch(ForcesText.EDIT_ADD_LINE, new Edit.Add(line));
        if (wrong.isEmpty()) {
            added.accept(line.id());
        }
        return wrong;
    }

    private Requirement fresh(Plan plan) {
        return new Requirement(
                new Requirement.Id(UUID.randomUUID()),
                Serials.next(plan, ""),
                context.say(ForcesText.NEW_LINE),
                Requirement.Need.OPEN,
                Requirement.Subordination.OPEN,
                Requirement.Arrival.OPEN,
                Notes.of(plan.exercise().label()));
    }

    private Requirement copy(Requirement line) {
        return new Requirement(
                new Requirement.Id(UUID.randomUUID()),
                Serials.next(plan(), line.number()),
                line.name(),
                line.need(),
                line.subordination(),
                line.arrival(),
                line.notes());
    }

    private Offer invited(ForceOrder.Ask ask) {
        var today = LocalDate.now(context.clock().withZone(plan().exercise().zone()));
        var step = new Offer.Step(OfferState.INVITED, context.workspace().author(), today, "");
        return new Offer(
                new Offer.Id(UUID.randomUUID()),
                ask.line(),
                ask.nation(),
                Offer.Content.WHOLE.withUnit(ask.unit()),
                List.of(step),
                Notes.of(plan().exercise().label()));
    }

    /// An illegal move is tried too: the plan says why it is none.
    private Optional<String> move(Offer offer, OfferState state, ForceOrder.Word word) {
        var day = context.formats().readDate(word.on());
        return day.isEmpty()
                ? Optional.of(context.say(ForcesText.BAD_DAY, word.on()))
                : dispatch(
                        ForcesText.EDIT_MOVE,
                        new Edit.Revise(
                                offer.with(
                                        new Offer.Step(
                                                state,
                                                word.by().strip(),
                                                day.get(),
                                                word.paper().strip()))));
    }

    private Optional<String> dispatch(ForcesText label, Edit edit) {
        return switch (context.workspace().dispatch(context.say(label), edit)) {
            case Outcome.Applied _ -> Optional.empty();
            case Outcome.Refused(var reason) ->
                    Optional.of(new RefusalMessages(context.language()).sentence(reason, plan()));
        };
    }
}
