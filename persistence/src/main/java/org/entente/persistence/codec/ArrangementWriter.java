package org.entente.persistence.codec;

import org.entente.model.plan.AddressAssignment;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CisArrangement;
import org.entente.model.plan.CommexSession;
import org.entente.model.plan.CryptoKey;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.FmnParticipation;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.SpectrumAssignment;
import org.entente.model.plan.Waiver;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Spells keys, means, agreements, addresses, waivers and sessions of tests. What nobody has stated
/// has no field.
record ArrangementWriter(JsonWriter json) {
    void write(CisArrangement arrangement) throws IOException {
        switch (arrangement) {
            case CryptoKey key -> key(key);
            case PacePlan means -> means(means);
            case Agreement agreement -> agreement(agreement);
            case SpectrumAssignment spectrum -> spectrum(spectrum);
            case AddressAssignment address -> address(address);
            case FmnParticipation participation -> participation(participation);
            case Waiver waiver -> waiver(waiver);
            case CommexSession session -> session(session);
        }
        var period = arrangement.period();
        if (period != null) {
            json.timeframe("period", period);
        }
    }

    private void key(CryptoKey key) throws IOException {
        json.text("edition", key.issue().edition());
        json.text("family", key.issue().family());
        json.name("status", Vocabulary.KEYS, key.issue().status());
        json.openList("distribution");
        for (var share : key.distribution()) {
            json.open();
            json.reference("holder", share.holder());
            json.name("status", Vocabulary.KEYS, share.status());
            json.close();
        }
        json.closeList();
        json.texts("nets", key.nets(), id -> id.value().toString());
    }

    private void means(PacePlan plan) throws IOException {
        json.reference("subject", plan.subject());
        json.texts("phases", plan.phases(), id -> id.value().toString());
        json.openList("steps");
        for (var step : plan.steps()) {
            step(step);
        }
        json.closeList();
    }

    private void step(PacePlan.Step step) throws IOException {
        json.open();
        json.name("means", Vocabulary.MEANS, step.means());
        name("authorised", Vocabulary.CLASSIFICATIONS, step.authorised());
        if (step.change().monitored() != null) {
            json.yesNo("monitored", step.change().monitored());
        }
        if (step.change().time() != null) {
            json.text("time", step.change().time().toString());
        }
        json.id("net", step.net());
        json.text("way", step.way());
        json.text("trigger", step.change().trigger());
        json.close();
    }

    private void agreement(Agreement agreement) throws IOException {
        json.name("type", Vocabulary.AGREEMENTS, agreement.type());
        json.texts("parties", agreement.parties(), id -> id.value().toString());
        json.text("subject", agreement.paper().subject());
        json.text("document", agreement.paper().document());
        json.name("state", Vocabulary.AGREEMENT_STATES, agreement.paper().state());
    }

    private void spectrum(SpectrumAssignment spectrum) throws IOException {
        var emission = spectrum.emission();
        json.text("alias", emission.alias());
        name("band", Vocabulary.BANDS, emission.band());
        number("bandwidth", emission.bandwidth());
        number("power", emission.power());
        json.id("place", spectrum.area().place());
        number("radius", spectrum.area().radius());
        json.name("status", Vocabulary.SPECTRUM, spectrum.clearance().status());
        json.id("host", spectrum.clearance().host());
        name("restriction", Vocabulary.RESTRICTIONS, spectrum.clearance().restriction());
        json.texts("nets", spectrum.nets(), id -> id.value().toString());
    }

    private void address(AddressAssignment address) throws IOException {
        json.name("type", Vocabulary.ADDRESSES, address.type());
        json.text("value", address.value());
        reference("holder", address.holder());
        json.id("net", address.net());
    }

    private void participation(FmnParticipation participation) throws IOException {
        json.reference("member", participation.member());
        var standing = participation.standing();
        name("option", Vocabulary.FMN_OPTIONS, standing.option());
        number("spiral", standing.spiral());
        name("role", Vocabulary.FMN_ROLES, standing.role());
        reference("host", standing.host());
        json.openList("services");
        for (var service : participation.services()) {
            json.open();
            number("spiral", service.spiral());
            name("role", Vocabulary.FMN_ROLES, service.role());
            json.text("service", service.service());
            json.close();
        }
        json.closeList();
    }

    private void waiver(Waiver waiver) throws IOException {
        json.reference("subject", waiver.subject());
        json.text("rule", waiver.rule());
        json.text("authority", waiver.grant().authority());
        json.text("paper", waiver.grant().paper());
        json.text("risk", waiver.grant().risk());
        json.text("conditions", waiver.grant().conditions());
    }

    private void session(CommexSession session) throws IOException {
        json.reference("window", session.window());
        json.text("from", session.daily().from().toString());
        json.text("until", session.daily().until().toString());
        json.number("minutes", session.daily().minutes());
        json.number("operators", session.means().operators());
        json.number("circuits", session.means().circuits());
        json.number("directed", session.means().directed());
    }

    private void reference(String field, @Nullable EntityId id) throws IOException {
        if (id != null) {
            json.reference(field, id);
        }
    }

    private <E extends Enum<E>> void name(String field, Names<E> names, @Nullable E value)
            throws IOException {
        if (value != null) {
            json.name(field, names, value);
        }
    }

    private void number(String field, @Nullable Integer value) throws IOException {
        if (value != null) {
            json.number(field, value);
        }
    }
}
