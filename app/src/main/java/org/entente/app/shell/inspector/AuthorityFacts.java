package org.entente.app.shell.inspector;

import org.entente.app.format.AuthorityWords;
import org.entente.app.format.ForceWords;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.Spelling;
import org.entente.app.format.TimeText;
import org.entente.app.format.Words;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.app.shell.inspector.LineEdits.Part;
import org.entente.model.plan.ActRuling;
import org.entente.model.plan.AuthorityDegree;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.AuthorityState;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.time.When;
import org.entente.resources.AuthorityText;
import org.entente.resources.ShellText;
import org.entente.resources.TextKey;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the inspector says of lines of authority, caveats, ceilings and rulings on acts.
final class AuthorityFacts {
    private final Language language;
    private final Plan plan;
    private final Names names;
    private final List<Fact> facts = new ArrayList<>();

    AuthorityFacts(Language language, Plan plan) {
        this.language = language;
        this.plan = plan;
        this.names = new Names(language, plan);
    }

    List<Fact> of(AuthorityLine line) {
        link(AuthorityText.UNIT, line.unit());
        typed(Part.HOLDER, AuthorityText.HOLDER, new Spelling(plan).of(line.holder()));
        choice(
                Part.DEGREE,
                AuthorityText.DEGREE,
                Stream.of(AuthorityDegree.values())
                        .map(one -> option(one, AuthorityWords.of(one)))
                        .toList(),
                line.degree());
        typed(Part.FROM, AuthorityText.FROM, line.term().from());
        typed(Part.UNTIL, AuthorityText.UNTIL, line.term().until());
        choice(
                Part.STATE,
                AuthorityText.STATE,
                Stream.of(AuthorityState.values())
                        .map(one -> option(one, AuthorityWords.of(one)))
                        .toList(),
                line.state());
        typed(Part.PAPER, AuthorityText.PAPER, line.paper());
        return facts;
    }

    private Fact.Option option(Enum<?> value, TextKey name) {
        return new Fact.Option(value.name(), language.say(name));
    }

    private void choice(Part part, AuthorityText label, List<Fact.Option> options, Enum<?> chosen) {
        facts.add(new Fact.Choice(part.slot(), language.say(label), options, chosen.name()));
    }

    private void typed(Part part, AuthorityText label, @Nullable When at) {
        typed(part, label, at == null ? "" : new TimeText(language.formats()).of(at));
    }

    private void typed(Part part, AuthorityText label, String value) {
        facts.add(new Fact.Editable(part.slot(), language.say(label), value, ""));
    }

    List<Fact> of(Caveat caveat) {
        var ruling = caveat.ruling();
        facts.add(
                new Fact.Editable(
                        Field.NAME, language.say(ShellText.INSPECTOR_NAME), caveat.name(), ""));
        link(AuthorityText.BEARER, caveat.bearer());
        listed(AuthorityText.RULED_OUT_KINDS, ruling.kinds(), kind -> language.say(Words.of(kind)));
        listed(AuthorityText.RULED_OUT_PLACES, ruling.places(), names::of);
        if (ruling.time() != null) {
            moment(AuthorityText.RULED_OUT_FROM, ruling.time().start());
            moment(AuthorityText.RULED_OUT_UNTIL, ruling.time().finish());
        }
        if (ruling.hours() != null) {
            shown(
                    AuthorityText.RULED_OUT_HOURS,
                    language.say(
                            AuthorityText.HOURS,
                            ruling.hours().from().toString(),
                            ruling.hours().until().toString()));
        }
        listed(AuthorityText.RULED_OUT_WEAPONS, ruling.weapons(), weapon -> weapon);
        listed(AuthorityText.RULED_OUT_PARTNERS, ruling.partners(), names::of);
        shown(AuthorityText.PAPER, caveat.paper());
        shown(AuthorityText.SOURCE, caveat.source());
        return facts;
    }

    List<Fact> of(StrengthCeiling ceiling) {
        link(AuthorityText.BEARER, ceiling.participant());
        shown(
                AuthorityText.CEILING,
                ceiling.most() == null
                        ? language.say(AuthorityText.NOT_STATED)
                        : language.formats().number(ceiling.most()));
        if (ceiling.phase() == null) {
            shown(AuthorityText.CEILING_PHASE, language.say(AuthorityText.WHOLE_EXERCISE));
        } else {
            link(AuthorityText.CEILING_PHASE, ceiling.phase());
        }
        shown(AuthorityText.PAPER, ceiling.paper());
        return facts;
    }

    List<Fact> of(ActRuling ruling) {
        listed(
                AuthorityText.AUTHORITIES,
                ruling.authorities(),
                authority -> language.say(ForceWords.of(authority)));
        shown(
                AuthorityText.CONFIRMED,
                language.say(ruling.confirmed() ? AuthorityText.YES : AuthorityText.NO));
        return facts;
    }

    private void moment(AuthorityText label, @Nullable When at) {
        shown(
                label,
                at == null
                        ? language.say(AuthorityText.NOT_STATED)
                        : new TimeText(language.formats()).of(at));
    }

    private <V> void listed(AuthorityText label, List<V> values, Function<V, String> name) {
        shown(label, values.stream().map(name).collect(Collectors.joining("\n")));
    }

    private void shown(AuthorityText label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact.Shown(language.say(label), value));
        }
    }

    private void link(AuthorityText label, EntityId target) {
        facts.add(new Fact.Link(language.say(label), names.of(target), target));
    }
}
