package org.entente.app.shell.inspector;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.OriginWords;
import org.entente.app.interop.AspectWords;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.model.plan.Attestation;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Plan;
import org.entente.resources.OriginText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Who said what is stated of a thing.
record AttestationFacts(Language language, Plan plan) {
    /// Of the thing with that id; nothing of what is not as somebody said it.
    Stream<Fact> of(EntityId thing) {
        return Arrays.stream(Attestation.Aspect.values())
                .flatMap(
                        aspect -> {
                            var origin = Attestation.origin(plan, thing, aspect);
                            var source = new OriginWords(language).source(origin);
                            return source.isEmpty()
                                    ? Stream.empty()
                                    : Stream.of(shown(OriginWords.label(aspect), source));
                        });
    }

    List<Fact> of(Attestation attestation) {
        var facts = new ArrayList<Fact>();
        var subject = attestation.subject();
        var words = new AspectWords(language, plan);
        facts.add(
                new Fact.Link(
                        language.say(OriginText.SUBJECT),
                        new Names(language, plan).of(subject),
                        subject));
        facts.add(shown(OriginText.ASPECT, language.say(OriginWords.of(attestation.aspect()))));
        attestation
                .means(plan)
                .map(step -> shown(OriginText.MEANS, new Names(language, plan).of(step)))
                .ifPresent(facts::add);
        facts.add(shown(OriginText.SAID, words.of(attestation)));
        var source = new OriginWords(language).source(attestation.said().origin());
        if (!source.isEmpty()) {
            facts.add(shown(OriginText.SOURCE, source));
        }
        return facts;
    }

    private Fact shown(OriginText label, String value) {
        return new Fact.Shown(language.say(label), value);
    }
}
