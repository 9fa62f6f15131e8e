package org.entente.persistence.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Change;
import org.entente.model.label.Notes;
import org.entente.model.match.EvidenceGrade;
import org.entente.model.match.IssueCategory;
import org.entente.model.match.Statement;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.ExchangeRequirement.Flow;
import org.entente.model.plan.ExchangeRequirement.Pattern;
import org.entente.model.plan.ExchangeRequirement.Setting;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.persistence.JournalEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class EntityCodecTest {
    private static final String ANCHOR =
            """
            {"kind":"anchor","id":"c4ca4238-a0b9-3382-8dcc-509a6f75849b","code":"D","name":"D-day",\
            "at":{"anchor":"E","months":0,"days":3,"minutes":120},\
            "label":{"policy":"NATO","classification":"restricted","releasableTo":["FIN","SWE"]},\
            "remark":"Évacuation"}\
            """;

    private final EntityCodec codec = new EntityCodec();

    @Test
    void spellsAnEntityInItsOneForm() throws IOException {
        var anchor = codec.decode(bytes(ANCHOR));

        assertThat(text(codec.encode(anchor))).isEqualTo(ANCHOR);
    }

    @Test
    void readsBackWhateverAnEntityMayHold() throws IOException {
        var things = new RandomThings(1);

        for (int round = 0; round < 20_000; round++) {
            var entity = things.entity();
            var json = codec.encode(entity);

            assertThat(codec.decode(json)).isEqualTo(entity);
            assertThat(codec.encode(codec.decode(json))).isEqualTo(json);
        }
    }

    @Test
    void aPortOfAnOlderFileIsToldByNobodyInWhichDomainItIs() throws IOException {
        var told =
                new CisSystem.Port(
                        "main",
                        "UHF",
                        new SecurityDomain.Id(new UUID(0, 7)),
                        new Statement.Origin("Maj Vik", "Letter 7", LocalDate.of(2027, 3, 1)),
                        List.of());
        var json = text(codec.encode(system(told)));
        var spelt =
                "\"domainOrigin\":{\"asOf\":\"2027-03-01\",\"by\":\"Maj Vik\",\"source\":\"Letter"
                        + " 7\"},";
        var older = json.replace(spelt, "");

        assertThat(json).contains(spelt);
        assertThat(codec.decode(bytes(older)))
                .isEqualTo(system(told.withDomain(told.domain(), Statement.Origin.NOBODY)));
        assertThat(text(codec.encode(codec.decode(bytes(older))))).isEqualTo(older);
    }

    @Test
    void ofAnExchangeAndANetOfAnOlderFileNobodyStatesHowMuchThereIs() throws IOException {
        var things = new RandomThings(3);
        var cis = new RandomCis(things);
        var exchange = cis.exchange();
        var silent =
                exchange.withDemand(
                        exchange.demand().withFlow(Flow.UNKNOWN).withSetting(Setting.UNKNOWN));
        var full =
                silent.withDemand(
                        silent.demand().withFlow(new Flow(Pattern.PULL, 4, 5_000, "fine", "both")));
        var net = cis.net();
        var rateless = net.withControl(net.control().withBits(null));

        assertThat(text(codec.encode(full)))
                .contains("\"pattern\":\"pull\"", "\"hourly\":4", "\"bytes\":5000")
                .contains("\"accuracy\":\"fine\"", "\"assurance\":\"both\"");
        assertThat(text(codec.encode(silent)))
                .doesNotContain("pattern\"", "hourly\"", "bytes\"", "accuracy\"", "assurance\"")
                .doesNotContain("activity\"", "trigger\"", "agreed\"");
        assertThat(codec.decode(codec.encode(silent))).isEqualTo(silent);
        assertThat(text(codec.encode(rateless))).doesNotContain("\"bits\"");
        assertThat(codec.decode(codec.encode(rateless))).isEqualTo(rateless);
        assertThat(text(codec.encode(net.withControl(net.control().withBits(2_400)))))
                .contains("\"bits\":2400");
    }

    @Test
    void ofAResultOfAnOlderFileNobodyStatesWhatWasBehindItAndWhereItWasShown() throws IOException {
        var test = new RandomCis(new RandomThings(4)).evidence();
        var older = test.withResult(test.result().withCategory(null).withGrade(null));
        var told =
                older.withResult(
                        older.result()
                                .withCategory(IssueCategory.LACK_OF_TIME)
                                .withGrade(EvidenceGrade.CWIX_CIAV));

        assertThat(text(codec.encode(older))).doesNotContain("category\"", "grade\"");
        assertThat(codec.decode(codec.encode(older))).isEqualTo(older);
        assertThat(text(codec.encode(told)))
                .contains("\"category\":\"lack_of_time\"", "\"grade\":\"cwix_ciav\"");
    }

    private static CisSystem system(CisSystem.Port port) {
        return new CisSystem(
                new CisSystem.Id(new UUID(0, 8)),
                "Radio",
                CisSystem.Make.UNKNOWN,
                new CisSystem.Station(Plans.NORWAY.id(), null, 1, null),
                List.of(port),
                Notes.PLAIN);
    }

    @Test
    void readsBackRandomPlans() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            var plan = new RandomThings(seed).plan(seed);

            assertThat(read(write(plan))).isEqualTo(plan);
        }
    }

    @Test
    void readsBackAnExercise() throws IOException {
        var plan = Plans.brigadeExercise();

        assertThat(read(write(plan))).isEqualTo(plan);
    }

    @Test
    void writesTheSameBytesInWhateverOrderThePlanGrew() throws IOException {
        var entities = new ArrayList<Entity>(new RandomThings(7).plan(300).entities().toList());
        var plan = Plan.of(entities);

        Collections.shuffle(entities, new Random(7));

        assertThat(write(Plan.of(entities))).isEqualTo(write(plan));
    }

    @Test
    void writesOneLineForEachEntity() throws IOException {
        var plan = Plans.brigadeExercise();

        var lines = text(write(plan)).split("\n", -1);

        assertThat(lines).hasSize(plan.size() + 1).endsWith("");
        assertThat(lines).filteredOn(line -> line.contains("\"kind\":\"exercise\"")).hasSize(1);
    }

    @Test
    void readsBackJournalEntries() throws IOException {
        var things = new RandomThings(3);

        for (int round = 0; round < 500; round++) {
            var puts = Stream.generate(() -> new Change.Put(things.entity())).limit(round % 4);
            var drops = Stream.generate(() -> new Change.Drop(things.entity().id())).limit(2);
            var entry =
                    new JournalEntry(
                            things.instant(),
                            things.text(),
                            things.text(),
                            Stream.<Change>concat(puts, drops).toList());

            assertThat(codec.decodeEntry(codec.encodeEntry(entry))).isEqualTo(entry);
        }
    }

    @Test
    void savesAnEntryWithATextOfThirtyMillionCharacters() throws IOException {
        var remark = "x".repeat(30_000_000);
        var huge =
                Things.activity("Attack", Things.days("D", 1, 2))
                        .withNotes(Plans.NORWAY.notes().withRemark(remark));

        assertThat(codec.decode(codec.encode(huge))).isEqualTo(huge);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\":\"anchor\"|\"kind\":\"ship\"|kind|ship|one of exercise",
                "\"name\":|\"nmae\":|name|nmae|the field \"name\"",
                "\"name\":\"D-day\",||name|at|the field \"name\"",
                "\"D-day\"|7|name|7|text",
                "\"D-day\"|null|name|null|text",
                "\"days\":3|\"days\":3.5|days|3.5|a whole number",
                "\"days\":3|\"days\":\"3\"|days|3|a whole number",
                "\"days\":3|\"days\":3000000000|days|3000000000|32 bits",
                "\"days\":3|\"days\":30000000000000000000|days|30000000000000000000|64 bits",
                "\"code\":\"D\"|\"code\":\"d\"|code|d|a letter and up to seven",
                "c4ca4238|C4CA4238|id|C4CA4238-a0b9|a UUID in lower case",
                "c4ca4238-|4238-|id|4238-a0b9|a UUID in lower case",
                "restricted|RESTRICTED|classification|RESTRICTED|one of unclassified",
                "[\"FIN\",\"SWE\"]|[\"SWE\",\"FIN\"]|releasableTo|FIN|codes in order",
                "[\"FIN\",\"SWE\"]|\"all\"|releasableTo|all|\"everyone\" or a list",
                "Évacuation\"}|Évacuation\",\"x\":1}|remark|x|no further field",
                "Évacuation\"}|Évacuation\"}{}|remark|{|end of text",
                "Évacuation\"}|Évacuation\"|remark||JSON in UTF-8",
                "{\"anchor\":\"E\"|{\"month\":\"E\"|anchor|month|the field \"anchor\"",
            })
    void refusesWhatIsSpeltOtherwise(
            String good, String bad, String field, String found, String expected) {
        var json = ANCHOR.replace(good, bad == null ? "" : bad);

        var refusal = refusal(bytes(json));

        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.found()).startsWith(found == null ? "" : found);
        assertThat(refusal.expected()).contains(expected);
        assertThat(refusal.line()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-12T06:00:00Z,true",
        "2027-03-12T06:00:00.5Z,false",
        "2027-03-12T06:00:00.500Z,true",
        "2027-02-29T06:00:00Z,false",
        "2027-03-12T24:00:00Z,false",
        "2027-03-12T06:60:00Z,false",
        "2027-03-12T06:00Z,false",
        "2027-03-12T07:00:00+01:00,false",
        "2027-03-12,false",
        "+12027-03-12T06:00:00Z,true",
    })
    void knowsOneSpellingOfAnInstant(String text, boolean isKnown) {
        assertThat(Instants.parse(text) != null).isEqualTo(isKnown);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        var json = bytes(ANCHOR);
        json[json.length - 4] = (byte) 0xff;

        assertThat(refusal(json).expected()).isEqualTo("JSON in UTF-8");
        assertThat(refusal(new byte[64]).expected()).isEqualTo("JSON in UTF-8");
        assertThat(refusal(new byte[0]).expected()).isEqualTo("an object");
    }

    @Test
    void refusesATaskOfTheWrongKind() {
        var link = Things.dependency(Plans.ATTACK.id(), Plans.CROSSING.id());
        var json = text(codec.encode(link));

        var refusal = refusal(bytes(json.replaceFirst("\"activity\"", "\"place\"")));

        assertThat(refusal.field()).isEqualTo("id");
        assertThat(refusal.expected()).isEqualTo("one of activity, milestone rather than place");
    }

    @Test
    void tellsTheLineOfAPlanThatIsWrong() throws IOException {
        var lines = text(write(Plans.brigadeExercise())).split("\n");
        lines[4] = lines[4].replace("\"kind\"", "\"sort\"");

        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> read(bytes(String.join("\n", lines))))
                .satisfies(refusal -> assertThat(refusal.line()).isEqualTo(5))
                .withMessageContaining("sort");
    }

    @Test
    void refusesAPlanOutOfOrder() throws IOException {
        var lines = text(write(Plans.brigadeExercise())).split("\n");

        for (int line : new int[] {1, 2}) {
            assertThatExceptionOfType(MalformedException.class)
                    .isThrownBy(() -> read(bytes(lines[1] + "\n" + lines[2 - line])))
                    .withMessageContaining("sorted by kind and id");
            lines[0] = lines[1];
        }
    }

    /// Cut or changed anywhere, text is refused or read as something that spells itself so again;
    /// nothing else escapes.
    @Test
    void neverFailsInAnotherWayThanByRefusing() {
        var random = new Random(11);
        var things = new RandomThings(11);

        IntStream.range(0, 20_000)
                .forEach(
                        _ -> {
                            var json = codec.encode(things.entity());
                            json[random.nextInt(json.length)] ^= (byte) (1 << random.nextInt(8));
                            try {
                                codec.decode(json);
                            } catch (MalformedException e) {
                                assertThat(e).hasMessageContaining("expected");
                            }
                        });
    }

    private MalformedException refusal(byte[] json) {
        return catchThrowableOfType(MalformedException.class, () -> codec.decode(json));
    }

    private byte[] write(Plan plan) throws IOException {
        var bytes = new ByteArrayOutputStream();
        codec.writePlan(plan, bytes);
        return bytes.toByteArray();
    }

    private Plan read(byte[] lines) throws IOException {
        return codec.readPlan(lines);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
