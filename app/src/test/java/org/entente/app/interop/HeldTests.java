package org.entente.app.interop;

import org.entente.model.Plans;
import org.entente.model.Things;
import org.entente.model.edit.Edit;
import org.entente.model.label.Notes;
import org.entente.model.match.TestDepth;
import org.entente.model.match.TestResult;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Plan;

import java.time.LocalDate;
import java.util.List;

/// A test that was held and two that are open, and tables that change them, seen on 24 November.
public final class HeldTests {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    public static final String SOFTWARE = "6.2";
    private static final CisSystem NORWEGIAN = fielded(Radios.NORWEGIAN);
    private static final CisSystem SWEDISH = fielded(Radios.SWEDISH);
    private static final CisSystem BRITISH = fielded(Radios.BRITISH);

    public static final Evidence HELD =
            test("held", SWEDISH, TestResult.SUCCESS, TODAY.minusDays(30));
    public static final Evidence OPEN = test("open", BRITISH, TestResult.PENDING, TODAY);
    public static final Evidence LATER = test("later", BRITISH, TestResult.PENDING, TODAY);

    private static final String HEAD =
            "Test,Provider,Provider Of,Consumer,Consumer Of,Standard,Result,Event,Recorded By,"
                    + "Tested On,Issue\n";

    /// The result of the first is replaced, the second gets one, the third another event, and a
    /// fourth is new.
    public static final String TABLE =
            HEAD
                    + row("191 Battalion", "held", "Interoperability Issue,,Lund,2026-11-23,no ack")
                    + row("45 Commando", "open", "Limited Success,,Lund,2026-11-22,")
                    + row("45 Commando", "later", "Pending,COMMEX 2,,,")
                    + row("191 Battalion", "new", "Pending,,,,");

    /// Only another event for what is open.
    public static final String IDLE = HEAD + row("45 Commando", "later", "Pending,COMMEX 2,,,");

    private HeldTests() {}

    /// The radio with the software that was tested.
    public static CisSystem fielded(CisSystem radio) {
        return new CisSystem(
                radio.id(),
                radio.name(),
                new CisSystem.Make("", SOFTWARE, ""),
                radio.station(),
                radio.ports(),
                radio.notes());
    }

    private static String row(String other, String name, String rest) {
        return "%s,HF radio,Telemark Battalion,HF radio,%s,HF-4415,%s\n"
                .formatted(name, other, rest);
    }

    private static Evidence test(String name, CisSystem other, TestResult result, LocalDate on) {
        return new Evidence(
                new Evidence.Id(Things.id("test " + name)),
                name,
                new Evidence.Side(NORWEGIAN.id(), SOFTWARE),
                new Evidence.Side(other.id(), SOFTWARE),
                "HF-4415",
                new Evidence.Result(result, TestDepth.T3_DISPLAY_AND_UNDERSTOOD, on, "", ""),
                Notes.PLAIN);
    }

    public static Plan plan() {
        return Plans.with(Radios.plan(), NORWEGIAN, SWEDISH, BRITISH, HELD, OPEN, LATER);
    }

    /// Makes that plan of the brigade exercise.
    public static Edit adding() {
        return new Edit.Batch(
                List.of(
                        new Edit.Add(NORWEGIAN),
                        new Edit.Add(SWEDISH),
                        new Edit.Add(BRITISH),
                        new Edit.Add(Radios.NET),
                        new Edit.Add(Radios.ORDERS),
                        new Edit.Add(Radios.SURE),
                        new Edit.Add(Radios.OPEN),
                        new Edit.Add(HELD),
                        new Edit.Add(OPEN),
                        new Edit.Add(LATER)));
    }
}
