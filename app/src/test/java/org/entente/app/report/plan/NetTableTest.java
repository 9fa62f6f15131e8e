package org.entente.app.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.interop.Radios;
import org.entente.app.report.pdf.Pdfs;
import org.entente.app.share.Recipient;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.label.Audience;
import org.entente.model.label.Classification;
import org.entente.model.label.Label;
import org.entente.model.label.Notes;
import org.entente.model.match.Binding;
import org.entente.model.match.Statement;
import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.resources.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a signaller needs of each net stands in the annex, and what a reader may not see of it does
/// not.
class NetTableTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Label NORWEGIAN_ONLY =
            new Label("NATO", Classification.SECRET, Audience.only(List.of("NOR")));

    private static byte[] pdf(Plan plan, Locale locale) {
        var order = PrintOrder.whole(plan, List.of()).with(Set.of(Chapter.CIS));
        return Pdfs.written(PlanDocument.of(order, Texts.in(locale), CLOCK, () -> false));
    }

    private static String text(Plan plan) {
        return text(plan, Locale.ENGLISH);
    }

    private static String text(Plan plan, Locale locale) {
        return String.join(" ", Pdfs.pages(pdf(plan, locale))).replaceAll("\\s+", " ");
    }

    private static SpectrumAssignment frequency(String alias, Notes notes, Net.Id... nets) {
        return new SpectrumAssignment(
                new SpectrumAssignment.Id(Things.id(alias)),
                "Command",
                new SpectrumAssignment.Emission(alias, null, null, null),
                SpectrumAssignment.Area.UNKNOWN,
                SpectrumAssignment.Clearance.REQUESTED,
                List.of(nets),
                null,
                notes);
    }

    private static CryptoKey key(String alias, Notes notes, Net.Id... nets) {
        return new CryptoKey(
                new CryptoKey.Id(Things.id(alias)),
                alias,
                new CryptoKey.Issue("7", "KG", CryptoKey.Status.ORDERED),
                List.of(new CryptoKey.Share(Plans.TELEMARK.id(), CryptoKey.Status.LOADED)),
                List.of(nets),
                Things.days("D", 1, 3),
                notes);
    }

    private static AddressAssignment address(
            AddressAssignment.Type type,
            String value,
            AssigneeId holder,
            Net.@Nullable Id net,
            Notes notes) {
        return new AddressAssignment(
                new AddressAssignment.Id(Things.id(value)),
                "name of " + value,
                type,
                value,
                holder,
                net,
                null,
                notes);
    }

    private static Plan issued(Notes notes) {
        var net = Radios.NET.id();
        return Plans.with(
                Radios.plan(),
                frequency("F-12", notes, net),
                key("KEY ALPHA", notes, net),
                address(
                        AddressAssignment.Type.CALL_SIGN,
                        "CS-NOR",
                        Plans.TELEMARK.id(),
                        net,
                        notes),
                address(
                        AddressAssignment.Type.IP_PREFIX,
                        "10.20.0.0/16",
                        Plans.NORRBOTTEN.id(),
                        net,
                        notes),
                address(
                        AddressAssignment.Type.CALL_SIGN,
                        "CS-NORTH",
                        Plans.NORWAY.id(),
                        net,
                        notes));
    }

    @Test
    void tellsWhoSaidWhenADomainAndAGatewayAreAccredited() {
        var domain = Radios.MISSION.withPeriod(Things.days("D", -3, 20));
        var gateway =
                new Gateway(
                        new Gateway.Id(Things.id("guard")),
                        "Guard",
                        Radios.NORWEGIAN.id(),
                        Gateway.Type.IEG_GUARD,
                        List.of(),
                        new Gateway.Accreditation(List.of(domain.id()), Things.days("D", -2, 10)),
                        Gateway.Capacity.UNKNOWN,
                        Notes.PLAIN);
        var plan = Plans.with(Radios.plan(), domain, gateway);
        var said = new Statement.Origin("Major Ek", "Letter 7", null);

        assertThat(text(plan)).doesNotContain("Major Ek");
        var told = text(plan.put(validity(domain, said)).put(validity(gateway, said)));
        assertThat(told.split("Major Ek, Letter 7", -1)).hasSize(3);
    }

    private static Attestation validity(Entity thing, Statement.Origin said) {
        return Attestation.of(thing, Attestation.Aspect.VALIDITY, said, Notes.PLAIN).orElseThrow();
    }

    @Test
    void tellsWhoSaidOfWhichStandardANetIs() {
        var said =
                Attestation.of(
                                Radios.NET,
                                Attestation.Aspect.STANDARD,
                                new Statement.Origin("Major Ek", "Letter 7", null),
                                Notes.PLAIN)
                        .orElseThrow();
        var plan = Radios.plan().put(said);

        assertThat(text(plan)).contains("(HF-4415) (Major Ek, Letter 7)");
        assertThat(text(plan.put(Radios.NET.withLoaded(Binding.of("RF-UHF", Map.of())))))
                .doesNotContain("Major Ek");
    }

    @Test
    void tellsOfANetWhatIsGivenOutForItAndForItsMembers() {
        var text = text(issued(Notes.PLAIN));

        assertThat(text)
                .containsSubsequence(
                        "Brigade HF ? not at all to compatible on paper",
                        "data net · Robust 75 bps HF serial tone (HF-4415)",
                        "Frequency: F-12 (requested)",
                        "Key: KEY ALPHA, edition 7, ",
                        " – ",
                        "(ordered)",
                        "Not known of all (1): Waveform",
                        "Other addresses: Call sign (alias): CS-NORTH (NOR)",
                        "NOR HF radio CS-NOR loaded",
                        "SWE HF radio IP prefix: 10.20.0.0/16 not for it");
        assertThat(text).doesNotContain("Given out for no net", "Valid");
    }

    @Test
    void tellsItInFrench() {
        assertThat(text(issued(Notes.PLAIN), Locale.FRENCH))
                .contains(
                        "Tonalité série HF robuste à 75 bit/s (HF-4415)",
                        "Fréquence : F-12",
                        "Clé : KEY ALPHA, édition 7",
                        "Indicatif");
    }

    @Test
    void neverPrintsWhatTheReaderMayNotSeeOfANet() {
        var plan = issued(Notes.of(NORWEGIAN_ONLY));
        var released =
                new Recipient("SWE", null).released(plan, LocalDate.of(2026, 11, 22)).orElseThrow();
        var hidden = List.of("F-12", "KEY ALPHA", "CS-NOR", "10.20.0.0/16");

        assertThat(text(plan)).contains(hidden);
        assertThat(text(released)).contains("Brigade HF").doesNotContain(hidden);
        assertThat(new String(pdf(released, Locale.ENGLISH), StandardCharsets.ISO_8859_1))
                .doesNotContain(hidden);
    }

    @Test
    void listsWhatIsGivenOutForNoNet() {
        var text =
                text(
                        Plans.with(
                                Radios.plan(),
                                frequency("F-99", Notes.PLAIN),
                                key("KEY RESERVE", Notes.PLAIN),
                                address(
                                        AddressAssignment.Type.COMSEC_ACCOUNT,
                                        "ACC-1",
                                        Plans.NORWAY.id(),
                                        null,
                                        Notes.PLAIN)));

        assertThat(text)
                .containsSubsequence(
                        "Given out for no net",
                        "Frequency F-99 Command requested",
                        "Key KEY RESERVE edition 7",
                        "ordered",
                        "COMSEC account (alias) ACC-1 name of ACC-1 NOR");
    }

    private static Net agreeing(Net net, Map<String, Statement> statements) {
        return new Net(
                net.id(),
                net.name(),
                net.type(),
                net.control(),
                Binding.of(net.loaded().key(), statements),
                net.members(),
                Things.days("D", 1, 3),
                net.notes());
    }

    @Test
    void tellsTheCommonModeOnceAndWhenTheNetIsValidWhereThatIsStated() {
        var net =
                agreeing(
                        Radios.NET,
                        Map.of(
                                "waveform",
                                Statement.of("robust"),
                                "interleaver",
                                Statement.of("alias ALPHA")));
        var text = text(Plans.with(Radios.plan(), net, key("KEY ALPHA", Notes.PLAIN, net.id())));

        assertThat(text).contains("Valid: ", "Common mode: Waveform robust · Not known");
    }

    @Test
    void namesWhoStandsOutAndWhatTheNetCouldDoWithoutIt() {
        var odd =
                Radios.BRITISH.withPorts(
                        List.of(
                                new CisSystem.Port(
                                        "main",
                                        "HF",
                                        null,
                                        List.of(
                                                Binding.of(
                                                        "HF-4415",
                                                        Map.of(
                                                                "waveform",
                                                                Statement.of("other")))))));

        assertThat(text(Plans.with(Radios.plan(), odd)))
                .contains("Brigade HF × not at all ", "Apart: Waveform")
                .contains("GBR HF radio Waveform; without it: compatible on paper");
    }

    @Test
    void namesWhoseSecurityDomainIsNotThatOfTheNetOrNotStated() {
        var national = new SecurityDomain.Id(Things.id("national"));
        var net =
                new Net(
                        Radios.NET.id(),
                        Radios.NET.name(),
                        Radios.NET.type(),
                        new Net.Control(null, Radios.MISSION.id()),
                        Radios.NET.loaded(),
                        Radios.NET.members(),
                        null,
                        Notes.PLAIN);
        var elsewhere =
                Radios.SWEDISH.withPort(0, Radios.SWEDISH.ports().getFirst().withDomain(national));

        assertThat(text(Plans.with(Radios.silent(), net, elsewhere)))
                .contains("SWE HF radio in another security domain than the net")
                .contains("GBR HF radio security domain not stated");
    }

    /// As many workstations of one kind as the net has members, some of one holder.
    private static Plan staffed(int count) {
        var systems = new ArrayList<CisSystem>();
        for (int i = 0; i < count; i++) {
            systems.add(
                    new CisSystem(
                            new CisSystem.Id(Things.id("workstation " + i)),
                            "Workstation",
                            CisSystem.Make.UNKNOWN,
                            new CisSystem.Station(
                                    i < 2 ? Plans.NORRBOTTEN.id() : Plans.TELEMARK.id(),
                                    null,
                                    1,
                                    null),
                            Radios.NORWEGIAN.ports(),
                            Notes.PLAIN));
        }
        var members = systems.stream().map(one -> new Net.Member(one.id(), "main")).toList();
        var plan = Plans.with(Radios.plan(), systems.toArray(CisSystem[]::new));
        return Plans.with(plan, Radios.NET.withMembers(members));
    }

    @Test
    void gathersManySystemsOfOneKindByWhoHoldsThem() {
        assertThat(text(staffed(3)))
                .contains("NOR Workstation · SWE Workstation · SWE Workstation");
        assertThat(text(staffed(16)))
                .contains("Workstation (16): ", "Telemark Battalion (14)")
                .doesNotContain("NOR Workstation");
        assertThat(text(staffed(30))).contains("Workstation (30): NOR (28), SWE (2)");
    }

    @Test
    void saysOfANetThatItHasNoFrequencyOnlyWhereItsStandardNeedsOne() {
        var radio =
                new Net(
                        Radios.NET.id(),
                        Radios.NET.name(),
                        Net.Type.VOICE_NET,
                        Net.Control.UNKNOWN,
                        Binding.of("RF-HF", Map.of()),
                        Radios.NET.members(),
                        null,
                        Notes.PLAIN);

        assertThat(text(Plans.with(Radios.plan(), radio))).contains("Frequency: none in the plan");
        assertThat(text(Radios.plan())).doesNotContain("none in the plan");
    }

    @Test
    void aNetWithoutMembersSaysSo() {
        assertThat(text(Plans.with(Radios.plan(), Radios.NET.withMembers(List.of()))))
                .contains("no members stated");
    }
}
