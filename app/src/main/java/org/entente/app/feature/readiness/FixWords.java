package org.entente.app.feature.readiness;

import org.entente.app.format.ArrangementWords;
import org.entente.app.format.Language;
import org.entente.app.format.Names;
import org.entente.app.format.TimeText;
import org.entente.app.format.Words;
import org.entente.app.interop.PlanLexicon;
import org.entente.app.interop.Sayings;
import org.entente.app.interop.StandardWords;
import org.entente.app.interop.StandingWords;
import org.entente.model.edit.Edit;
import org.entente.model.interop.FitIds;
import org.entente.model.interop.Interop;
import org.entente.model.interop.fix.Fix;
import org.entente.model.match.route.MendKind;
import org.entente.model.match.route.Translation;
import org.entente.model.plan.Agreement;
import org.entente.model.plan.CisEntity;
import org.entente.model.plan.CisSystem;
import org.entente.model.plan.Entity;
import org.entente.model.plan.EntityId;
import org.entente.model.plan.Evidence;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.PacePlan;
import org.entente.model.plan.Waiver;
import org.entente.resources.ReadinessText;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a fix would put into the plan, in words, so that it is seen before it is made.
final class FixWords {
    private final Language language;
    private final PlanLexicon lexicon;
    private final Sayings sayings;
    private final StandardWords standards;
    private final Names names;
    private final TimeText time;

    FixWords(Language language, Interop interop, PlanLexicon lexicon) {
        this.language = language;
        this.lexicon = lexicon;
        this.sayings = new Sayings(language, lexicon, interop.assessment());
        this.standards = StandardWords.of(language, interop.catalogue());
        this.names = new Names(language, interop.plan());
        this.time = new TimeText(language.formats());
    }

    /// What the plan would state, and why it cannot where it cannot.
    String of(Fix fix) {
        var wordings = fix.wordings().stream().map(this::wording).collect(Collectors.joining("; "));
        if (fix.edit() == null) {
            var why = language.say(bar(fix.kind()));
            return wordings.isEmpty() ? why : wordings + " " + why;
        }
        var brought =
                entities(fix.edit())
                        .flatMap(entity -> brought(fix, entity))
                        .collect(Collectors.joining("; "));
        return brought.isEmpty() ? wordings : brought;
    }

    private static Stream<Entity> entities(Edit edit) {
        return switch (edit) {
            case Edit.Add(Entity entity) -> Stream.of(entity);
            case Edit.Revise(Entity entity) -> Stream.of(entity);
            case Edit.Batch(List<Edit> edits) -> edits.stream().flatMap(FixWords::entities);
            default -> Stream.empty();
        };
    }

    private Stream<String> brought(Fix fix, Entity entity) {
        return switch (entity) {
            case Agreement agreement -> Stream.of(agreement(agreement));
            case CisEntity renewed when fix.mend().isRenewal() ->
                    Stream.of(
                            language.say(
                                    ReadinessText.PUT_AGREEMENT,
                                    renewed.name(),
                                    new StandingWords(language).of(renewed)));
            case PacePlan means -> Stream.of(means(means));
            case Gateway gateway -> Stream.of(gateway(fix, gateway));
            case Evidence test -> Stream.of(test(test));
            case Waiver waiver ->
                    Stream.of(language.say(ReadinessText.PUT_WAIVER, name(waiver.subject())));
            case CisSystem _ when fix.kind() == MendKind.FIELD_EQUIPMENT ->
                    fix.mend().joins().stream()
                            .map(
                                    join ->
                                            language.say(
                                                    ReadinessText.PUT_SYSTEM,
                                                    lexicon.name(join.port().station()),
                                                    lexicon.name(join.bearer())));
            default -> Stream.empty();
        };
    }

    /// Signed for good, or for its period.
    private String agreement(Agreement agreement) {
        var state = language.say(ArrangementWords.of(agreement.paper().state()));
        var period = agreement.period();
        return period == null
                ? language.say(ReadinessText.PUT_AGREEMENT, agreement.name(), state)
                : language.say(
                        ReadinessText.PUT_AGREEMENT_PERIOD,
                        agreement.name(),
                        state,
                        time.of(period.start()),
                        time.of(period.finish()));
    }

    /// The step that comes last is the one that the fix adds.
    private String means(PacePlan plan) {
        var step = plan.steps().getLast();
        var level = step.authorised();
        return language.say(
                ReadinessText.PUT_MEANS,
                language.say(ArrangementWords.of(step.means())),
                name(plan.subject()),
                names.of(step),
                level == null ? "?" : language.say(Words.of(level)));
    }

    private String gateway(Fix fix, Gateway gateway) {
        var domains = names(gateway.accreditation().domains());
        if (fix.kind() != MendKind.DEPLOY_GATEWAY) {
            return language.say(ReadinessText.PUT_ACCREDITATION, domains);
        }
        var ends = ends(fix);
        return domains.isEmpty()
                ? language.say(ReadinessText.PUT_GATEWAY, ends)
                : language.say(ReadinessText.PUT_GATEWAY_DOMAINS, ends, domains);
    }

    private String ends(Fix fix) {
        return fix.mend().translations().stream()
                .flatMap((Translation each) -> Stream.of(each.from(), each.to()))
                .distinct()
                .map(lexicon::name)
                .collect(Collectors.joining(" – "));
    }

    private String test(Evidence test) {
        return language.say(
                ReadinessText.PUT_TEST,
                standards.title(test.standard()),
                name(test.provider().system()),
                name(test.consumer().system()));
    }

    private String names(Collection<? extends EntityId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(EntityId id) {
        return lexicon.name(FitIds.of(id));
    }

    private static ReadinessText bar(MendKind kind) {
        return switch (kind) {
            case LNO_EXCHANGE, CHANGE_PACE -> ReadinessText.NO_MEANS_FREE;
            case DEPLOY_GATEWAY, ACCREDIT -> ReadinessText.NO_DOMAIN_STATED;
            case ACCEPT_RISK -> ReadinessText.ACCEPTED_ALREADY;
            case LOAD_KEY,
                    ISSUE_NETCONFIG,
                    CHANGE_EDITION,
                    LOAN_RADIO,
                    FIELD_EQUIPMENT,
                    SPECTRUM_REQUEST,
                    SIGN_AGREEMENT,
                    TRAIN,
                    TEST_BILATERAL,
                    RENUMBER,
                    RELEASE_DECISION ->
                    ReadinessText.NO_VALUE_TOLD;
        };
    }

    private String wording(Fix.Wording wording) {
        return language.say(
                ReadinessText.WORDING,
                language.title(wording.parameter()),
                sayings.statement(wording.now()),
                sayings.statement(wording.wanted()));
    }
}
