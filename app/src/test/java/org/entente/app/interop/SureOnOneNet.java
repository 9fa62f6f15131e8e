package org.entente.app.interop;

import org.entente.app.format.Language;
import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.interop.Interop;
import org.entente.model.label.Notes;
import org.entente.model.match.Verdict;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.Entity;
import org.entente.model.plan.Net;
import org.entente.model.plan.Plan;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// The exchange that surely works between two radios, its verdict and the reasons for that.
final class SureOnOneNet {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private SureOnOneNet() {}

    static CryptoKey key(@Nullable Timeframe period) {
        return new CryptoKey(
                new CryptoKey.Id(Things.id("key")),
                "EX-1",
                CryptoKey.Issue.PLANNED,
                List.of(),
                List.of(Radios.NET.id()),
                period,
                Notes.PLAIN);
    }

    static Agreement agreement(Agreement.State state) {
        return new Agreement(
                new Agreement.Id(Things.id("agreement")),
                "Security NOR-SWE",
                Agreement.Type.SECURITY_AGREEMENT,
                List.of(Plans.SWEDEN.id(), Plans.NORWAY.id()),
                new Agreement.Paper("", "", state),
                null,
                Notes.PLAIN);
    }

    /// The exchange that surely works between two radios, on a net that the Swedes control.
    static Plan plan(Entity... more) {
        var net =
                Radios.NET
                        .withMembers(
                                List.of(
                                        new Net.Member(Radios.NORWEGIAN.id(), "main"),
                                        new Net.Member(Radios.SWEDISH.id(), "main")))
                        .withControl(new Net.Control(Radios.SWEDISH.id(), null));
        return Plans.with(
                Plans.with(
                        Plans.brigadeExercise(),
                        Radios.NORWEGIAN,
                        Radios.SWEDISH,
                        net,
                        Radios.ORDERS,
                        Radios.SURE),
                more);
    }

    /// The same in a classified domain of the mission.
    static Plan classified(Agreement agreement) {
        return plan(
                Radios.MISSION,
                agreement,
                Radios.NORWEGIAN.withPort(
                        0, Radios.NORWEGIAN.ports().getFirst().withDomain(Radios.MISSION.id())),
                Radios.SWEDISH.withPort(
                        0, Radios.SWEDISH.ports().getFirst().withDomain(Radios.MISSION.id())));
    }

    static Interop interop(Plan plan) {
        return Standards.interop(plan, TODAY);
    }

    static int stage(Interop interop) {
        return IntStream.range(0, interop.stages().size())
                .filter(
                        stage ->
                                interop.assessment()
                                                .verdict(
                                                        interop.parts(Radios.SURE.id()).getFirst(),
                                                        stage)
                                        != null)
                .findFirst()
                .orElseThrow();
    }

    static Verdict verdict(Plan plan) {
        var interop = interop(plan);
        return Objects.requireNonNull(
                interop.assessment()
                        .verdict(interop.parts(Radios.SURE.id()).getFirst(), stage(interop)));
    }

    static List<String> reasons(Language language, Plan plan) {
        var interop = interop(plan);
        var exchange =
                Objects.requireNonNull(
                        interop.fit().exchanges().get(interop.parts(Radios.SURE.id()).getFirst()));
        var sayings =
                new Sayings(language, new PlanLexicon(language, interop), interop.assessment());
        return sayings.reasons(
                exchange, new Why(interop.assessment()).of(exchange, stage(interop)));
    }
}
