package org.entente.app.feature.comms;

import org.entente.app.feature.comms.Columns.Terms;
import org.entente.app.feature.comms.Ledger.Head;
import org.entente.app.format.ArrangementWords;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.FmnParticipation.Option;
import org.entente.model.plan.FmnParticipation.Role;
import org.entente.model.plan.FmnParticipation.Service;
import org.entente.model.plan.FmnParticipation.Standing;
import org.entente.model.plan.Plan;
import org.entente.resources.ArrangementText;
import org.entente.resources.CommsText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who takes part in the mission network, how, and with which services it differs.
final class ParticipationTable {
    private static final String BY = " / ";
    private static final int PARTS = 3;
    private static final Terms<Option> OPTION =
            new Terms<>(List.of(Option.values()), ArrangementWords::of);
    private static final Terms<Role> ROLE =
            new Terms<>(List.of(Role.values()), ArrangementWords::of);

    private final Lookup lookup;

    private ParticipationTable(Lookup lookup) {
        this.lookup = lookup;
    }

    static Ledger<FmnParticipation> of(Lookup lookup) {
        var cells = new ParticipationTable(lookup);
        var columns =
                new Columns<>(lookup, Plan::fmnParticipations)
                        .one(
                                Head.needed(ArrangementText.MEMBER, 200),
                                lookup::holder,
                                FmnParticipation::member,
                                (one, member) ->
                                        new FmnParticipation(
                                                one.id(),
                                                one.name(),
                                                member,
                                                one.standing(),
                                                one.services(),
                                                one.period(),
                                                one.notes()))
                        .name(Head.typed(CommsText.NAME, 220));
        return standing(columns, lookup)
                .of(Head.typed(ArrangementText.SERVICES, 260), cells::services, cells::serve)
                .period(Head.typed(CommsText.PERIOD, 210));
    }

    private static Columns<FmnParticipation> standing(
            Columns<FmnParticipation> columns, Lookup lookup) {
        return columns.wordOrNone(
                        Head.typed(ArrangementText.OPTION, 190),
                        OPTION,
                        one -> one.standing().option(),
                        (one, option) ->
                                one.withStanding(
                                        new Standing(
                                                option,
                                                one.standing().spiral(),
                                                one.standing().role(),
                                                one.standing().host())))
                .of(
                        Head.typed(ArrangementText.SPIRAL, 60),
                        one -> number(one.standing().spiral()),
                        ParticipationTable::spiral)
                .wordOrNone(
                        Head.typed(ArrangementText.ROLE, 190),
                        ROLE,
                        one -> one.standing().role(),
                        (one, role) ->
                                one.withStanding(
                                        new Standing(
                                                one.standing().option(),
                                                one.standing().spiral(),
                                                role,
                                                one.standing().host())))
                .oneOrNone(
                        Head.typed(ArrangementText.HOST, 150),
                        lookup::holder,
                        one -> one.standing().host(),
                        (one, host) -> one.withStanding(one.standing().withHost(host)));
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static boolean isSpiral(String text) {
        return text.isEmpty() || text.matches("[1-9]\\d?");
    }

    private static @Nullable Integer spiral(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static Answer spiral(FmnParticipation one, String text) {
        var old = one.standing();
        return isSpiral(text)
                ? Answer.revise(
                        one.withStanding(
                                new Standing(old.option(), spiral(text), old.role(), old.host())))
                : new Answer.Wrong(CommsText.BAD_NUMBER, text);
    }

    private String services(FmnParticipation one) {
        return one.services().stream()
                .map(
                        service ->
                                service.service()
                                        + BY
                                        + number(service.spiral())
                                        + BY
                                        + word(service.role()))
                .collect(Collectors.joining(Lookup.BETWEEN));
    }

    private String word(@Nullable Role role) {
        return role == null ? "" : lookup.language().say(ArrangementWords.of(role));
    }

    private Answer serve(FmnParticipation one, String text) {
        var services = new ArrayList<Service>();
        for (var part : Lookup.parts(text)) {
            var service = service(part);
            if (service.isEmpty()) {
                return new Answer.Wrong(CommsText.BAD_SERVICE, part);
            }
            services.add(service.get());
        }
        return Answer.revise(one.withServices(services));
    }

    private Optional<Service> service(String part) {
        var parts = part.split("/", -1);
        var spiral = parts.length > 1 ? parts[1].strip() : "";
        var role = parts.length > 2 ? parts[2].strip() : "";
        if (parts.length > PARTS || parts[0].isBlank() || !isSpiral(spiral)) {
            return Optional.empty();
        }
        if (role.isEmpty()) {
            return Optional.of(new Service(parts[0].strip(), spiral(spiral), null));
        }
        return lookup.value(role, Role.values(), this::word)
                .map(value -> new Service(parts[0].strip(), spiral(spiral), value));
    }
}
