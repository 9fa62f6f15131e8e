package org.entente.app.interop;

import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Offers;
import org.entente.model.interop.Origin;
import org.entente.model.match.route.Mend;
import org.entente.model.plan.ExchangeRequirement;
import org.entente.model.plan.Net;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Plan;
import org.entente.persistence.sheet.Question;
import org.entente.persistence.sheet.Unsaid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The questions of which standard a net is, what is exchanged, and up to which level a means may
/// carry it, with the answers that the plan offers.
record UnsaidQuestions(Language language, Plan plan, PlanLexicon lexicon, StandardWords standards) {
    /// Empty where the plan no longer has the thing.
    Optional<Question> question(Mend.Spot spot, Origin origin, int waiting) {
        var asked = new AskWords(language).unsaid(plan, spot, origin);
        return plan.find(origin.thing())
                .flatMap(
                        thing ->
                                switch (thing) {
                                    case Net net -> Optional.of(net(net, asked, waiting));
                                    case ExchangeRequirement exchange ->
                                            Optional.of(exchange(exchange, asked, waiting));
                                    case PacePlan pace when origin.part() < pace.steps().size() ->
                                            Optional.of(level(pace, origin, asked, waiting));
                                    default -> Optional.empty();
                                });
    }

    private Question net(Net net, String asked, int waiting) {
        return new Question(
                Question.Spot.standard(net.id()),
                new Question.Wording(new Names(language, plan).of(net.id()), "", asked, ""),
                waiting,
                named(Offers.standards(plan, net)));
    }

    private Question exchange(ExchangeRequirement exchange, String asked, int waiting) {
        var product = exchange.product();
        return new Question(
                Question.Spot.content(exchange.id()),
                new Question.Wording(
                        lexicon.name(FitIds.of(exchange.id())),
                        product == null ? "" : new Names(language, plan).of(product),
                        asked,
                        ""),
                waiting,
                Stream.concat(
                                Offers.products(plan, exchange).stream().map(Unsaid::offered),
                                named(Offers.standards(plan)).stream())
                        .toList());
    }

    private Question level(PacePlan pace, Origin origin, String asked, int waiting) {
        return new Question(
                Question.Spot.level(pace, origin.part()),
                new Question.Wording(lexicon.name(FitIds.of(pace.subject())), "", asked, ""),
                waiting,
                List.of());
    }

    private List<String> named(List<String> keys) {
        return keys.stream().map(standards::named).toList();
    }
}
