package org.entente.app.shell.inspector;

import org.entente.app.format.AuthorityWords;
import org.entente.app.format.ForceWords;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.TimeText;
import org.entente.app.format.Words;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.app.shell.inspector.InspectorState.Field;
import org.entente.model.plan.ActRuling;
import org.entente.model.plan.AuthorityLine;
import org.entente.model.plan.Caveat;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.model.plan.StrengthCeiling;
import org.entente.model.time.When;
import org.entente.resources.AuthorityText;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the inspector says of lines of authority, caveats, ceilings and rulings on acts.
final class AuthorityFacts {
    private final Language language;
    private final Names names;
    private final List<Fact> facts = new ArrayList<>();

    AuthorityFacts(Language language, Plan plan) {
        this.language = language;
        this.names = new Names(language, plan);
    }

    List<Fact> of(AuthorityLine line) {
        link(AuthorityText.UNIT, line.unit());
        link(AuthorityText.HOLDER, line.holder());
        shown(AuthorityText.DEGREE, language.say(AuthorityWords.of(line.degree())));
        moment(AuthorityText.FROM, line.term().from());
        moment(AuthorityText.UNTIL, line.term().until());
        shown(AuthorityText.STATE, language.say(AuthorityWords.of(line.state())));
        shown(AuthorityText.PAPER, line.paper());
        return facts;
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
