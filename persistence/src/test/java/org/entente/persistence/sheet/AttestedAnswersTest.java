package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Things.days;
import static org.entente.persistence.sheet.AnswerResults.bad;
import static org.entente.persistence.sheet.AnswerResults.taken;
import static org.entente.persistence.sheet.AnswerResults.unattested;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.commex.Commex;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Catalogue;
import org.entente.model.match.Statement;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.Attestation.Aspect;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Who gave an answer is kept beside the thing that does not tell it, in the same edit.
final class AttestedAnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final String SIGNED_BY = ",Letter 7,2027-03-01,Major Ek";
    private static final Statement.Origin SAID =
            new Statement.Origin("Major Ek", "Letter 7", LocalDate.of(2027, 3, 1));
    private static final Label CLOSED =
            new Label("NATO", Classification.RESTRICTED, Audience.only(List.of("SWE")));
    private static final Net NET =
            new Net(
                    new Net.Id(Things.id("net")),
                    "Command net",
                    Net.Type.DATA_NET,
                    Net.Control.UNKNOWN.withBits(64_000),
                    Binding.of("IP", Map.of()),
                    List.of(),
                    null,
                    new Notes(CLOSED, ""));
    private static final Agreement AGREEMENT =
            new Agreement(
                    new Agreement.Id(Things.id("agreement")),
                    "Security NOR-SWE",
                    Agreement.Type.SECURITY_AGREEMENT,
                    List.of(Plans.NORWAY.id(), Plans.SWEDEN.id()),
                    new Agreement.Paper("", "", Agreement.State.IN_NEGOTIATION),
                    days("D", -3, 20),
                    Notes.PLAIN);
    private static final Plan PLAN = Plans.with(Plans.brigadeExercise(), NET, AGREEMENT);
    private static final String CAPACITY = Question.Spot.capacity(NET.id()).reference();
    private static final String AGREED = Question.Spot.validity(AGREEMENT.id()).reference();

    @TempDir private Path folder;

    private CjsorResult read(Plan plan, String... rows) throws IOException {
        var text = "Reference,Answer,Source,As of,Stated by\n" + String.join("\n", rows);
        var file = Files.writeString(folder.resolve("answers.csv"), text);
        return SheetImport.read(
                file, new Intake(plan, Catalogue.EMPTY, new Commex.Witness("", TODAY)));
    }

    private Plan after(Plan plan, String... rows) throws IOException {
        var edit = taken(read(plan, rows)).edit();
        return ((Outcome.Applied) PlanEditor.apply(plan, edit)).plan();
    }

    private static Statement.Origin origin(Plan plan, EntityId thing, Aspect aspect) {
        return Attestation.origin(plan, thing, aspect);
    }

    @Test
    void whoSaidHowMuchANetCarriesIsKeptUnderTheLabelOfTheNet() throws IOException {
        var after = after(PLAN, CAPACITY + ",9.6" + SIGNED_BY);

        assertThat(after.attestations())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.said())
                                    .isEqualTo(
                                            new Statement(Statement.Standing.VALUE, "9600", SAID));
                            assertThat(one.label()).isEqualTo(CLOSED);
                        });
        assertThat(origin(after, NET.id(), Aspect.CAPACITY)).isEqualTo(SAID);
        var typed = after.put(NET.withControl(NET.control().withBits(1200)));
        assertThat(origin(typed, NET.id(), Aspect.CAPACITY)).isEqualTo(Statement.Origin.NOBODY);
    }

    @Test
    void anAnswerWithoutASourceIsOfTheFileAndOneWithoutADayOfToday() throws IOException {
        var after = after(PLAN, CAPACITY + ",9.6,,,");

        assertThat(origin(after, NET.id(), Aspect.CAPACITY))
                .isEqualTo(new Statement.Origin("", "answers.csv", TODAY));
    }

    @Test
    void whoSaysWhatStandsThereAlreadyHasSaidIt() throws IOException {
        var result = read(PLAN, CAPACITY + ",64" + SIGNED_BY);
        var after = after(PLAN, CAPACITY + ",64" + SIGNED_BY);

        assertThat(taken(result).stated()).noneMatch(Stated::isContradiction);
        assertThat(taken(result).same()).isZero();
        assertThat(unattested(after)).isEqualTo(PLAN);
        assertThat(origin(after, NET.id(), Aspect.CAPACITY)).isEqualTo(SAID);
        var again = taken(read(after, CAPACITY + ",64" + SIGNED_BY));
        assertThat(again.same()).isOne();
        assertThat(again.stated()).isEmpty();
        assertThat(again.edit()).isEqualTo(new Edit.Batch(List.of()));
    }

    @Test
    void anotherAnswerTakesThePlaceOfTheOneBefore() throws IOException {
        var noted =
                CLOSED.join(new Label("NATO", Classification.CONFIDENTIAL, CLOSED.releasableTo()));
        var first = after(PLAN, CAPACITY + ",9.6" + SIGNED_BY);
        var one = first.attestations().findFirst().orElseThrow();
        var kept = first.put(one.withNotes(new Notes(noted, "by phone")));

        var result = taken(read(kept, CAPACITY + ",19.2,Letter 8,2027-03-02,Captain Lund"));
        var second = after(kept, CAPACITY + ",19.2,Letter 8,2027-03-02,Captain Lund");

        assertThat(result.stated())
                .singleElement()
                .satisfies(told -> assertThat(told.before().origin()).isEqualTo(SAID));
        assertThat(second.attestations())
                .singleElement()
                .satisfies(
                        next -> {
                            assertThat(next.id()).isEqualTo(one.id());
                            assertThat(next.said().text()).isEqualTo("19200");
                            assertThat(next.notes()).isEqualTo(new Notes(noted, "by phone"));
                        });
        assertThat(origin(second, NET.id(), Aspect.CAPACITY).by()).isEqualTo("Captain Lund");
    }

    @Test
    void ofAnAgreementEachHasSaidOnlyWhatHeAnswered() throws IOException {
        var signed = after(PLAN, AGREED + ",signed" + SIGNED_BY);
        var dated = after(PLAN, AGREED + ",D-2 … D+5" + SIGNED_BY);
        var both = after(PLAN, AGREED + ",signed: D-2 … D+5" + SIGNED_BY);

        assertThat(origin(signed, AGREEMENT.id(), Aspect.STATE)).isEqualTo(SAID);
        assertThat(origin(signed, AGREEMENT.id(), Aspect.VALIDITY))
                .as("he did not speak of its period")
                .isEqualTo(Statement.Origin.NOBODY);
        assertThat(origin(dated, AGREEMENT.id(), Aspect.STATE)).isEqualTo(Statement.Origin.NOBODY);
        assertThat(origin(dated, AGREEMENT.id(), Aspect.VALIDITY)).isEqualTo(SAID);
        assertThat(origin(both, AGREEMENT.id(), Aspect.STATE)).isEqualTo(SAID);
        assertThat(origin(both, AGREEMENT.id(), Aspect.VALIDITY)).isEqualTo(SAID);
        assertThat(taken(read(PLAN, AGREED + ",signed" + SIGNED_BY)).stated())
                .extracting(one -> one.after().text())
                .containsExactly("SIGNED");
    }

    @Test
    void theThingAndWhoSaidItAreOneEditAndCountAsOneThing() throws IOException {
        var result =
                taken(
                        read(
                                PLAN,
                                CAPACITY + ",9.6" + SIGNED_BY,
                                AGREED + ",signed: D-2 … D+5" + SIGNED_BY));

        assertThat(result.changed()).isEqualTo(2);
        assertThat(result.added()).isZero();
        assertThat(bad(read(PLAN, CAPACITY + ",many" + SIGNED_BY))).hasSize(1);
    }

    @Test
    void whatIsUnknownNobodyHasSaid() throws IOException {
        assertThat(after(PLAN, CAPACITY + ",unknown" + SIGNED_BY)).isEqualTo(PLAN);
    }
}
