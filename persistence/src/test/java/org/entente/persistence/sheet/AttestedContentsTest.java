package org.entente.persistence.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.persistence.sheet.AnswerResults.taken;
import static org.entente.persistence.sheet.AnswerResults.unattested;

import org.entente.model.AirPicture;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Change;
import org.entente.model.edit.Difference;
import org.entente.model.edit.Edit;
import org.entente.model.edit.Outcome;
import org.entente.model.edit.PlanEditor;
import org.entente.model.interop.commex.Commex;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.BindingRole;
import org.entente.model.match.Catalogue;
import org.entente.model.match.CatalogueReader;
import org.entente.model.match.Editions;
import org.entente.model.match.Standard;
import org.entente.model.match.Statement;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.Attestation.Aspect;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.SheetProblem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Who answered of which standard a net is, what an exchange is of and up to which level a means
/// may carry it is kept beside the value, in the same edit.
final class AttestedContentsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final String SIGNED_BY = ",Letter 7,2027-03-01,Major Ek";
    private static final Statement.Origin SAID =
            new Statement.Origin("Major Ek", "Letter 7", LocalDate.of(2027, 3, 1));
    private static final Label CLOSED =
            new Label("NATO", Classification.RESTRICTED, Audience.only(List.of("SWE")));
    private static final Catalogue CATALOGUE =
            Catalogue.of(List.of(standard("LINK16"), standard("FM")), Editions.NONE);
    private static final Net NET =
            AirPicture.net(Binding.of("", Map.of())).withNotes(new Notes(CLOSED, ""));
    private static final InformationProduct TRACKS = Things.product("TRACKS", "LINK16");
    private static final ExchangeRequirement EXCHANGE = AirPicture.exchange(null);
    private static final PacePlan MEANS =
            AirPicture.means(
                    AirPicture.step(PacePlan.Means.PRIMARY, NET.id(), "", null),
                    AirPicture.step(PacePlan.Means.EMERGENCY, null, "runner", null));
    private static final Plan PLAN =
            Plans.with(Plans.brigadeExercise(), NET, TRACKS, EXCHANGE, MEANS);
    private static final String STANDARD = Question.Spot.standard(NET.id()).reference();
    private static final String CONTENT = Question.Spot.content(EXCHANGE.id()).reference();
    private static final String BY_NET = Question.Spot.level(MEANS, 0).reference();
    private static final String RUNNER = Question.Spot.level(MEANS, 1).reference();

    @TempDir private Path folder;

    private static Standard standard(String key) {
        var parameters = Objects.requireNonNull(CatalogueReader.parameters("room~EQ!A@C"));
        return new Standard(key, key, key, "d", "l", parameters, "M/M");
    }

    private CjsorResult.Read read(Plan plan, String... rows) throws IOException {
        var text = "Reference,Answer,Source,As of,Stated by\n" + String.join("\n", rows);
        var file = Files.writeString(folder.resolve("answers.csv"), text);
        return taken(
                SheetImport.read(file, new Intake(plan, CATALOGUE, new Commex.Witness("", TODAY))));
    }

    private Plan after(Plan plan, String... rows) throws IOException {
        return ((Outcome.Applied) PlanEditor.apply(plan, read(plan, rows).edit())).plan();
    }

    private static PacePlan.Step step(Plan plan, int index) {
        return plan.find(PacePlan.class, MEANS.id()).orElseThrow().steps().get(index);
    }

    private static Statement.Origin level(Plan plan, int index) {
        return Attestation.origin(plan, MEANS.id(), step(plan, index));
    }

    private static Statement.Origin ofExchange(Plan plan, Aspect aspect) {
        return Attestation.origin(plan, EXCHANGE.id(), aspect);
    }

    @Test
    void whoSaidOfWhichStandardANetIsIsKeptUnderTheLabelOfTheNet() throws IOException {
        var after = after(PLAN, STANDARD + ",LINK16" + SIGNED_BY);

        assertThat(Attestation.origin(after, NET.id(), Aspect.STANDARD)).isEqualTo(SAID);
        assertThat(after.attestations())
                .singleElement()
                .satisfies(one -> assertThat(one.label()).isEqualTo(CLOSED));
        var typed = after.put(NET.withLoaded(Binding.of("FM", Map.of())));
        assertThat(Attestation.origin(typed, NET.id(), Aspect.STANDARD))
                .isEqualTo(Statement.Origin.NOBODY);
    }

    @Test
    void whatWasStatedOfOneStandardIsNotStatedOfAnother() throws IOException {
        var link = new Binding("LINK16", "3", BindingRole.RELAY, Map.of("room", Statement.of("1")));
        var known = PLAN.put(NET.withLoaded(link));

        assertThat(loaded(after(known, STANDARD + ",FM" + SIGNED_BY)))
                .isEqualTo(Binding.of("FM", Map.of()));
        assertThat(loaded(after(known, STANDARD + ",link16" + SIGNED_BY))).isEqualTo(link);
        var nameless = new Binding("", "3", link.role(), link.statements());
        var named = after(PLAN.put(NET.withLoaded(nameless)), STANDARD + ",LINK16" + SIGNED_BY);
        assertThat(loaded(named)).as("it was stated of this one").isEqualTo(link);
    }

    private static Binding loaded(Plan plan) {
        return plan.find(Net.class, NET.id()).orElseThrow().loaded();
    }

    @Test
    void whoSaidItOrWhereMustNotLookLikeAKey() throws IOException {
        var key = "4f3a9c0be77d12aa90bc55e1f0a3d2c8";
        var text = "Reference,Answer,Source,As of,Stated by\n";
        var bad =
                Files.writeString(
                        folder.resolve("bad.csv"),
                        text
                                + (STANDARD + ",FM," + key + ",,\n")
                                + (RUNNER + ",secret,,," + key + "\n")
                                + (BY_NET + ",secret" + SIGNED_BY));

        assertThat(AnswerResults.bad(imported(bad)))
                .containsExactly(
                        tuple("C2", key, Fault.LOOKS_LIKE_A_KEY),
                        tuple("E3", key, Fault.LOOKS_LIKE_A_KEY));
        var mailed =
                Files.writeString(folder.resolve(key + ".csv"), text + STANDARD + ",FM,,,Major Ek");
        var edit = taken(imported(mailed)).edit();
        var after = ((Outcome.Applied) PlanEditor.apply(PLAN, edit)).plan();
        assertThat(Attestation.origin(after, NET.id(), Aspect.STANDARD))
                .isEqualTo(new Statement.Origin("Major Ek", "", TODAY));
    }

    private static CjsorResult imported(Path file) {
        return SheetImport.read(file, new Intake(PLAN, CATALOGUE, new Commex.Witness("", TODAY)));
    }

    @Test
    void ofAnExchangeEachHasSaidOnlyWhatHeAnswered() throws IOException {
        var product = after(PLAN, CONTENT + ",TRACKS" + SIGNED_BY);
        var keys = after(PLAN, CONTENT + ",FM; LINK16" + SIGNED_BY);
        var both = after(PLAN, CONTENT + ",TRACKS; FM" + SIGNED_BY);

        assertThat(ofExchange(product, Aspect.PRODUCT)).isEqualTo(SAID);
        assertThat(ofExchange(product, Aspect.STANDARD)).isEqualTo(Statement.Origin.NOBODY);
        assertThat(ofExchange(keys, Aspect.STANDARD)).isEqualTo(SAID);
        assertThat(ofExchange(keys, Aspect.PRODUCT)).isEqualTo(Statement.Origin.NOBODY);
        assertThat(ofExchange(both, Aspect.STANDARD)).isEqualTo(SAID);
        assertThat(ofExchange(both, Aspect.PRODUCT)).isEqualTo(SAID);
        var added = after(product, CONTENT + ",FM,Letter 8,2027-03-02,Captain Lund");
        assertThat(ofExchange(added, Aspect.PRODUCT)).as("still his").isEqualTo(SAID);
        assertThat(ofExchange(added, Aspect.STANDARD).by()).isEqualTo("Captain Lund");
    }

    @Test
    void ofAPlanOfMeansEachHasSaidTheLevelOfHisMeans() throws IOException {
        var after =
                after(
                        PLAN,
                        BY_NET + ",secret" + SIGNED_BY,
                        RUNNER + ",restricted,Letter 8,2027-03-02,Captain Lund");

        assertThat(level(after, 0)).isEqualTo(SAID);
        assertThat(level(after, 1).by()).isEqualTo("Captain Lund");
        assertThat(after.attestations()).hasSize(2);
        var again = after(after, RUNNER + ",confidential" + SIGNED_BY);
        assertThat(level(again, 1)).isEqualTo(SAID);
        assertThat(again.attestations()).as("in the place of the one before").hasSize(2);
    }

    @Test
    void whatIsContradictedIsToldWithWhoSaidIt() throws IOException {
        var known =
                after(
                        PLAN,
                        STANDARD + ",LINK16" + SIGNED_BY,
                        CONTENT + ",TRACKS" + SIGNED_BY,
                        RUNNER + ",secret" + SIGNED_BY);

        var result =
                read(known, STANDARD + ",FM,,,", CONTENT + ",FM,,,", RUNNER + ",restricted,,,");

        assertThat(result.stated())
                .hasSize(3)
                .allMatch(Stated::isContradiction)
                .extracting(one -> one.before().origin())
                .containsOnly(SAID);
        var keys = after(known, CONTENT + ",FM,Letter 8,2027-03-02,Captain Lund");
        assertThat(read(keys, CONTENT + ",LINK16,,,").stated())
                .extracting(one -> one.before().origin())
                .as("two have said parts of it")
                .containsExactly(Statement.Origin.NOBODY);
    }

    @Test
    void whoSaysWhatStandsThereAlreadyHasSaidIt() throws IOException {
        String[] rows = {
            STANDARD + ",LINK16" + SIGNED_BY,
            CONTENT + ",TRACKS; FM" + SIGNED_BY,
            BY_NET + ",secret" + SIGNED_BY
        };
        var settled = unattested(after(PLAN, rows));

        var result = read(settled, rows);
        var after = after(settled, rows);

        assertThat(result.same()).isZero();
        assertThat(result.stated()).hasSize(3).noneMatch(Stated::isContradiction);
        assertThat(unattested(after)).isEqualTo(settled);
        assertThat(after.attestations()).hasSize(4);
        var again = read(after, rows);
        assertThat(again.same()).isEqualTo(3);
        assertThat(again.edit()).isEqualTo(new Edit.Batch(List.of()));
    }

    @Test
    void theThingAndWhoSaidItAreOneEdit() throws IOException {
        var result =
                read(PLAN, STANDARD + ",LINK16" + SIGNED_BY, RUNNER + ",restricted" + SIGNED_BY);

        assertThat(result.changed()).isEqualTo(2);
        assertThat(result.added()).isZero();
        assertThat(unattested(after(PLAN, STANDARD + ",unknown" + SIGNED_BY))).isEqualTo(PLAN);
    }

    @Test
    void whoSaidItGoesAndComesBackWithTheValue() throws IOException {
        var after =
                after(
                        PLAN,
                        STANDARD + ",LINK16" + SIGNED_BY,
                        CONTENT + ",TRACKS; FM" + SIGNED_BY,
                        RUNNER + ",restricted" + SIGNED_BY);

        var undone = replayed(after, Difference.changes(after, PLAN));

        assertThat(undone).isEqualTo(PLAN);
        assertThat(replayed(undone, Difference.changes(PLAN, after))).isEqualTo(after);
    }

    private static Plan replayed(Plan plan, List<Change> changes) {
        var next = plan;
        for (var change : changes) {
            next = change.on(next);
        }
        return next;
    }
}
