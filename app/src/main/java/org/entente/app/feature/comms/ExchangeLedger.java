package org.entente.app.feature.comms;

import org.entente.app.format.MatchWords;
import org.entente.model.edit.Edit;
import org.entente.model.match.Catalogue;
import org.entente.model.match.route.Importance;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.ExchangeRequirement.Demand;
import org.entente.model.plan.ExchangeRequirement.Parties;
import org.entente.model.plan.ExchangeRequirement.Precedence;
import org.entente.model.plan.ExchangeRequirement.Weight;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Plan;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Information exchange requirements: who must get what from whom, how urgently, and when.
record ExchangeLedger(Lookup lookup, Catalogue catalogue) implements Ledger<ExchangeRequirement> {
    private static final int PHASES = 10;
    private static final int ACTIVITY = PHASES + 6;

    @Override
    public List<Head> heads() {
        return joined(
                List.of(
                        Head.typed(CommsText.NUMBER, 82),
                        Head.typed(CommsText.NAME, 190).named(),
                        Head.needed(CommsText.FROM, 140).named(),
                        Head.needed(CommsText.TO, 140).named(),
                        Head.typed(CommsText.PRODUCT, 90).named(),
                        Head.typed(CommsText.WEIGHT, 84),
                        Head.typed(CommsText.PRECEDENCE, 90),
                        Head.typed(CommsText.SERVICE, 110).named(),
                        Head.typed(CommsText.THREAD, 120).named(),
                        Head.figure(CommsText.TIMELINESS, 84),
                        Head.typed(CommsText.PHASES, 160)),
                joined(
                        FlowCells.heads(),
                        List.of(
                                Head.typed(CommsText.ACTIVITY, 140),
                                Head.typed(CommsText.SETS_OFF, 140),
                                Head.typed(CommsText.AGREED_STANDARDS, 180).named())));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    @Override
    public Stream<ExchangeRequirement> things(Plan plan) {
        return plan.exchangeRequirements();
    }

    @Override
    public List<String> cells(ExchangeRequirement one) {
        var demand = one.demand();
        return joined(
                List.of(
                        one.number(),
                        one.name(),
                        lookup.name(one.parties().producer()),
                        lookup.name(one.parties().consumer()),
                        lookup.name(one.product()),
                        word(demand.weight()),
                        demand.precedence().name(),
                        demand.service(),
                        demand.thread(),
                        minutes(demand.timeliness()),
                        lookup.names(one.phases())),
                joined(
                        new FlowCells(lookup).cells(demand.flow()),
                        List.of(
                                demand.setting().activity(),
                                demand.setting().trigger(),
                                standards().cell(demand.setting().agreed().stream()))));
    }

    private String word(Weight weight) {
        return lookup.language().say(MatchWords.of(Importance.valueOf(weight.name())));
    }

    /// In minutes, the unit in which staffs state it.
    private String minutes(@Nullable Duration time) {
        return time == null
                ? ""
                : lookup.language().say(CommsText.MINUTES, time.toSeconds() / 60.0);
    }

    @Override
    public Answer typed(ExchangeRequirement one, int column, String text) {
        return switch (column) {
            case 0 -> Answer.revise(with(one, text, one.parties(), one.demand()));
            case 1 -> new Answer.Change(new Edit.Rename(one.id(), text));
            case 2 ->
                    Lookup.one(
                            text,
                            lookup::holder,
                            id -> parties(one, new Parties(id, one.parties().consumer())));
            case 3 ->
                    Lookup.one(
                            text,
                            lookup::holder,
                            id -> parties(one, new Parties(one.parties().producer(), id)));
            case 4 -> Lookup.oneOrNone(text, lookup::product, id -> placed(one, id, one.phases()));
            case PHASES -> Lookup.all(text, lookup::phase, ids -> placed(one, one.product(), ids));
            default -> demand(one, column, text);
        };
    }

    private Answer demand(ExchangeRequirement one, int column, String text) {
        var old = one.demand();
        return switch (column) {
            case 5 ->
                    Lookup.one(
                            text,
                            words -> lookup.value(words, Weight.values(), this::word),
                            weight -> demand(one, with(old, weight, old.precedence())));
            case 6 ->
                    Lookup.one(
                            text,
                            words -> lookup.value(words, Precedence.values(), Enum::name),
                            precedence -> demand(one, with(old, old.weight(), precedence)));
            case 7 -> demand(one, with(old, text, old.thread(), old.timeliness()));
            case 8 -> demand(one, with(old, old.service(), text, old.timeliness()));
            case 9 -> timeliness(one, text);
            case ACTIVITY -> demand(one, old.withSetting(old.setting().withActivity(text)));
            case ACTIVITY + 1 -> demand(one, old.withSetting(old.setting().withTrigger(text)));
            case ACTIVITY + 2 -> agreed(one, text);
            default ->
                    new FlowCells(lookup)
                            .typed(
                                    old.flow(),
                                    column - PHASES - 1,
                                    text,
                                    flow -> demand(one, old.withFlow(flow)));
        };
    }

    private StandardCells standards() {
        return new StandardCells(lookup.language(), catalogue);
    }

    private Answer agreed(ExchangeRequirement one, String text) {
        var old = one.demand();
        return standards()
                .typed(text, keys -> demand(one, old.withSetting(old.setting().withAgreed(keys))));
    }

    private Answer timeliness(ExchangeRequirement one, String text) {
        var old = one.demand();
        if (text.isEmpty()) {
            return demand(one, with(old, old.service(), old.thread(), null));
        }
        var plain = text.replace(',', '.').replaceFirst("\\s*min\\.?$", "");
        if (!plain.matches("\\d{1,5}(\\.\\d{1,2})?")) {
            return new Answer.Wrong(CommsText.BAD_NUMBER, text);
        }
        var time = Duration.ofSeconds(Math.round(Double.parseDouble(plain) * 60));
        return demand(one, with(old, old.service(), old.thread(), time));
    }

    private static Demand with(Demand old, Weight weight, Precedence precedence) {
        return new Demand(
                weight,
                precedence,
                old.service(),
                old.thread(),
                old.timeliness(),
                old.flow(),
                old.setting());
    }

    private static Demand with(
            Demand old, String service, String thread, @Nullable Duration timeliness) {
        return new Demand(
                old.weight(),
                old.precedence(),
                service,
                thread,
                timeliness,
                old.flow(),
                old.setting());
    }

    private static Answer parties(ExchangeRequirement one, Parties parties) {
        return Answer.revise(with(one, one.number(), parties, one.demand()));
    }

    private static Answer demand(ExchangeRequirement one, Demand demand) {
        return Answer.revise(one.withDemand(demand));
    }

    private static ExchangeRequirement with(
            ExchangeRequirement one, String number, Parties parties, Demand demand) {
        return new ExchangeRequirement(
                one.id(),
                number,
                one.name(),
                parties,
                one.product(),
                demand,
                one.phases(),
                one.notes());
    }

    private static Answer placed(
            ExchangeRequirement one,
            InformationProduct.@Nullable Id product,
            List<Phase.Id> phases) {
        return Answer.revise(
                new ExchangeRequirement(
                        one.id(),
                        one.number(),
                        one.name(),
                        one.parties(),
                        product,
                        one.demand(),
                        phases,
                        one.notes()));
    }
}
