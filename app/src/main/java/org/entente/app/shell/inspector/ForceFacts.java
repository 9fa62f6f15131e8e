package org.entente.app.shell.inspector;

import org.entente.app.format.ForceWords;
import org.entente.app.format.Language;
import org.entente.app.format.Words;
import org.entente.app.shell.inspector.InspectorState.Fact;
import org.entente.model.plan.CommandAuthority;
import org.entente.model.plan.Offer;
import org.entente.model.plan.Requirement;
import org.entente.resources.ForceText;
import org.entente.resources.ShellText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What the inspector says of requirements and offers, without the links.
final class ForceFacts {
    private final Language language;
    private final List<Fact> facts = new ArrayList<>();

    private ForceFacts(Language language) {
        this.language = language;
    }

    static List<Fact> of(Language language, Requirement requirement) {
        var facts = new ForceFacts(language);
        facts.requirement(requirement);
        return facts.facts;
    }

    static List<Fact> of(Language language, Offer offer) {
        var facts = new ForceFacts(language);
        facts.offer(offer);
        return facts.facts;
    }

    private void requirement(Requirement requirement) {
        var need = requirement.need();
        number(ForceText.PRIORITY, need.priority());
        shown(ForceText.CATEGORY, need.category());
        shown(ForceText.UNIT_TYPE, need.type());
        if (need.echelon() != null) {
            facts.add(
                    new Fact.Shown(
                            language.say(ShellText.INSPECTOR_ECHELON),
                            language.say(Words.of(need.echelon()))));
        }
        shown(ForceText.CAPABILITY, need.capability());
        number(ForceText.STRENGTH, need.strength());
        shown(ForceText.COMMAND, requirement.subordination().command());
        authority(requirement.subordination().authority());
        shown(ForceText.DESTINATION, requirement.arrival().destination());
    }

    private void offer(Offer offer) {
        shown(ForceText.STATE, language.say(ForceWords.of(offer.state())));
        shown(ForceText.SCOPE, language.say(ForceWords.of(offer.content().scope())));
        number(ForceText.STRENGTH, offer.content().strength());
        authority(offer.content().authority());
        for (var step : offer.steps().reversed()) {
            shown(ForceText.STEP, step(step));
        }
    }

    private String step(Offer.Step step) {
        var words = new ArrayList<String>();
        words.add(language.formats().date(step.on()));
        words.add(language.say(ForceWords.of(step.state())));
        words.add(step.by());
        words.add(step.paper());
        words.removeIf(String::isBlank);
        return String.join(" · ", words);
    }

    private void authority(@Nullable CommandAuthority authority) {
        if (authority != null) {
            shown(ForceText.AUTHORITY, language.say(ForceWords.of(authority)));
        }
    }

    private void number(ForceText label, @Nullable Integer number) {
        if (number != null) {
            shown(label, language.formats().number(number));
        }
    }

    private void shown(ForceText label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact.Shown(language.say(label), value));
        }
    }
}
