package org.entente.persistence.codec;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.AssigneeId;
import org.entente.model.plan.CisArrangement;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.PaceSubjectId;
import org.entente.model.plan.Participant;
import org.entente.model.plan.Phase;
import org.entente.model.plan.Place;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.plan.WaivableId;
import org.entente.model.plan.Waiver;
import org.entente.model.plan.WindowId;
import org.entente.model.time.Timeframe;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Reads what `ArrangementWriter` has spelt.
record ArrangementReader(EntityReader entities, JsonReader json) {
    CisArrangement key(CryptoKey.Id id) throws IOException {
        return new CryptoKey(
                id,
                json.text("name"),
                new CryptoKey.Issue(
                        json.text("edition"),
                        json.text("family"),
                        json.name("status", Vocabulary.KEYS)),
                distribution(),
                json.ids("nets", Net.Id::new),
                period(),
                json.notes());
    }

    private List<CryptoKey.Share> distribution() throws IOException {
        var shares = new ArrayList<CryptoKey.Share>();
        json.openList("distribution");
        while (json.opensElement()) {
            shares.add(
                    new CryptoKey.Share(
                            entities.reference("holder", AssigneeId.class),
                            json.name("status", Vocabulary.KEYS)));
            json.close();
        }
        return shares;
    }

    CisArrangement means(PacePlan.Id id) throws IOException {
        return new PacePlan(
                id,
                json.text("name"),
                entities.reference("subject", PaceSubjectId.class),
                json.ids("phases", Phase.Id::new),
                steps(),
                json.notes());
    }

    private List<PacePlan.Step> steps() throws IOException {
        var steps = new ArrayList<PacePlan.Step>();
        json.openList("steps");
        while (json.opensElement()) {
            steps.add(step());
            json.close();
        }
        return steps;
    }

    private PacePlan.Step step() throws IOException {
        var means = json.name("means", Vocabulary.MEANS);
        var authorised = name("authorised", Vocabulary.CLASSIFICATIONS);
        @Nullable Boolean monitored =
                json.announces("monitored") ? Boolean.valueOf(json.yesNo("monitored")) : null;
        var time = CisReader.duration(json, "time");
        var net = json.idOrNothing("net", Net.Id::new);
        var way = json.text("way");
        return new PacePlan.Step(
                means,
                net,
                way,
                new PacePlan.Change(json.text("trigger"), monitored, time),
                authorised);
    }

    CisArrangement agreement(Agreement.Id id) throws IOException {
        return new Agreement(
                id,
                json.text("name"),
                json.name("type", Vocabulary.AGREEMENTS),
                json.ids("parties", Participant.Id::new),
                new Agreement.Paper(
                        json.text("subject"),
                        json.text("document"),
                        json.name("state", Vocabulary.AGREEMENT_STATES)),
                period(),
                json.notes());
    }

    CisArrangement spectrum(SpectrumAssignment.Id id) throws IOException {
        return new SpectrumAssignment(
                id,
                json.text("name"),
                new SpectrumAssignment.Emission(
                        json.text("alias"),
                        name("band", Vocabulary.BANDS),
                        count("bandwidth"),
                        count("power")),
                new SpectrumAssignment.Area(
                        json.idOrNothing("place", Place.Id::new), count("radius")),
                new SpectrumAssignment.Clearance(
                        json.name("status", Vocabulary.SPECTRUM),
                        json.idOrNothing("host", Participant.Id::new),
                        name("restriction", Vocabulary.RESTRICTIONS)),
                json.ids("nets", Net.Id::new),
                period(),
                json.notes());
    }

    CisArrangement address(AddressAssignment.Id id) throws IOException {
        return new AddressAssignment(
                id,
                json.text("name"),
                json.name("type", Vocabulary.ADDRESSES),
                json.text("value"),
                assignee("holder"),
                json.idOrNothing("net", Net.Id::new),
                period(),
                json.notes());
    }

    CisArrangement participation(FmnParticipation.Id id) throws IOException {
        return new FmnParticipation(
                id,
                json.text("name"),
                entities.reference("member", AssigneeId.class),
                new FmnParticipation.Standing(
                        name("option", Vocabulary.FMN_OPTIONS),
                        spiral(),
                        name("role", Vocabulary.FMN_ROLES),
                        assignee("host")),
                services(),
                period(),
                json.notes());
    }

    CisArrangement waiver(Waiver.Id id) throws IOException {
        return new Waiver(
                id,
                json.text("name"),
                entities.reference("subject", WaivableId.class),
                json.text("rule"),
                new Waiver.Grant(
                        json.text("authority"),
                        json.text("paper"),
                        json.text("risk"),
                        json.text("conditions")),
                period(),
                json.notes());
    }

    CisArrangement session(CommexSession.Id id) throws IOException {
        return new CommexSession(
                id,
                json.text("name"),
                entities.reference("window", WindowId.class),
                new CommexSession.Daily(time("from"), time("until"), minutes()),
                new CommexSession.Means(
                        json.count("operators"), json.count("circuits"), json.count("directed")),
                json.notes());
    }

    private LocalTime time(String field) throws IOException {
        return json.spelt(
                field,
                text -> EntityReader.spelt(text, LocalTime::parse),
                "a time of day such as 08:00");
    }

    private int minutes() throws IOException {
        int minutes = json.count("minutes");
        if (minutes < CommexSession.Daily.LEAST || minutes > CommexSession.Daily.MOST) {
            throw json.refuse("minutes that a test can take");
        }
        return minutes;
    }

    private List<FmnParticipation.Service> services() throws IOException {
        var services = new ArrayList<FmnParticipation.Service>();
        json.openList("services");
        while (json.opensElement()) {
            var spiral = spiral();
            var role = name("role", Vocabulary.FMN_ROLES);
            services.add(new FmnParticipation.Service(json.text("service"), spiral, role));
            json.close();
        }
        return services;
    }

    private @Nullable Integer spiral() throws IOException {
        var spiral = count("spiral");
        if (spiral != null && spiral < 1) {
            throw json.refuse("a spiral of 1 or more");
        }
        return spiral;
    }

    private @Nullable AssigneeId assignee(String field) throws IOException {
        return json.announces(field) ? entities.reference(field, AssigneeId.class) : null;
    }

    private <E extends Enum<E>> @Nullable E name(String field, Names<E> names) throws IOException {
        return json.announces(field) ? json.name(field, names) : null;
    }

    private @Nullable Integer count(String field) throws IOException {
        return json.announces(field) ? Integer.valueOf(json.count(field)) : null;
    }

    private @Nullable Timeframe period() throws IOException {
        return json.announces("period") ? json.timeframe("period") : null;
    }
}
