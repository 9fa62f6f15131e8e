package org.entente.persistence.map;

import static org.entente.persistence.db.Tables.OFFER;

import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.ForceElement;
import org.entente.model.plan.Offer;
import org.entente.model.plan.OfferScope;
import org.entente.model.plan.OfferState;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Requirement;
import org.entente.persistence.db.tables.records.OfferRecord;
import org.jooq.Table;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

enum OfferMapper implements EntityMapper<Offer, OfferRecord> {
    INSTANCE;

    private static final NotesColumns NOTES = NotesColumns.of(OFFER);

    @Override
    public Table<OfferRecord> table() {
        return OFFER;
    }

    @Override
    public OfferRecord row(Offer offer) {
        var content = offer.content();
        var unit = content.unit();
        var row = new OfferRecord();
        row.setId(offer.id().value());
        row.setRequirementId(offer.requirement().value());
        row.setParticipantId(offer.participant().value());
        row.setScope(content.scope().name());
        row.setUnitId(unit == null ? null : unit.value());
        row.setPersonnel(content.strength());
        row.setAuthority(Columns.name(content.authority()));
        row.setStepStates(column(offer, step -> step.state().name()));
        row.setStepAuthors(column(offer, Offer.Step::by));
        row.setStepDays(column(offer, step -> step.on().toString()));
        row.setStepPapers(column(offer, Offer.Step::paper));
        NOTES.write(row, offer.notes());
        return row;
    }

    private static String[] column(Offer offer, Function<Offer.Step, String> value) {
        return offer.steps().stream().map(value).toArray(String[]::new);
    }

    @Override
    public Offer entity(OfferRecord row) {
        var unit = row.getUnitId();
        return new Offer(
                new Offer.Id(row.getId()),
                new Requirement.Id(row.getRequirementId()),
                new Participant.Id(row.getParticipantId()),
                new Offer.Content(
                        OfferScope.valueOf(row.getScope()),
                        unit == null ? null : new ForceElement.Id(unit),
                        row.getPersonnel(),
                        Columns.constant(CommandAuthority.class, row.getAuthority())),
                steps(row),
                NOTES.read(row));
    }

    private static List<Offer.Step> steps(OfferRecord row) {
        var states = row.getStepStates();
        var authors = row.getStepAuthors();
        var days = row.getStepDays();
        var papers = row.getStepPapers();
        return IntStream.range(0, states.length)
                .mapToObj(
                        at ->
                                new Offer.Step(
                                        OfferState.valueOf(states[at]),
                                        authors[at],
                                        LocalDate.parse(days[at]),
                                        papers[at]))
                .toList();
    }
}
