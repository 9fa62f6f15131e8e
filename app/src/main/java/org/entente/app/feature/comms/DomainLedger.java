package org.entente.app.feature.comms;

import org.entente.app.format.Words;
import org.entente.model.edit.Edit;
import org.entente.model.label.Classification;
import org.entente.model.plan.Plan;
import org.entente.model.plan.SecurityDomain;
import org.entente.resources.CommsText;

import java.util.List;
import java.util.stream.Stream;

/// Security domains: under which policy, up to which level, who answers for them, and from when
/// until when they are accredited.
record DomainLedger(Lookup lookup) implements Ledger<SecurityDomain> {
    @Override
    public List<Head> heads() {
        return List.of(
                Head.typed(CommsText.CODE, 100),
                Head.needed(CommsText.NAME, 300).named(),
                Head.needed(CommsText.POLICY, 120),
                Head.needed(CommsText.LEVEL, 140),
                Head.typed(CommsText.OWNER, 100),
                Head.typed(CommsText.ACCREDITATION, 210));
    }

    @Override
    public Stream<SecurityDomain> things(Plan plan) {
        return plan.securityDomains();
    }

    @Override
    public List<String> cells(SecurityDomain domain) {
        return List.of(
                domain.code(),
                domain.name(),
                domain.level().policy(),
                word(domain.level().classification()),
                lookup.name(domain.owner()),
                periods().of(domain.period()));
    }

    private PeriodText periods() {
        return new PeriodText(lookup.language().formats());
    }

    private String word(Classification classification) {
        return lookup.language().say(Words.of(classification));
    }

    @Override
    public Answer typed(SecurityDomain domain, int column, String text) {
        var level = domain.level();
        return switch (column) {
            case 0 -> Answer.revise(with(domain, text, level));
            case 1 -> new Answer.Change(new Edit.Rename(domain.id(), text));
            case 2 ->
                    Answer.revise(
                            with(
                                    domain,
                                    domain.code(),
                                    new SecurityDomain.Level(text, level.classification())));
            case 3 ->
                    Lookup.one(
                            text,
                            words -> lookup.value(words, Classification.values(), this::word),
                            one ->
                                    Answer.revise(
                                            with(
                                                    domain,
                                                    domain.code(),
                                                    new SecurityDomain.Level(
                                                            level.policy(), one))));
            case 4 ->
                    Lookup.oneOrNone(
                            text,
                            lookup::participant,
                            owner -> Answer.revise(domain.withOwner(owner)));
            default -> periods().typed(text, domain::withPeriod);
        };
    }

    private static SecurityDomain with(
            SecurityDomain domain, String code, SecurityDomain.Level level) {
        return new SecurityDomain(
                domain.id(),
                code,
                domain.name(),
                level,
                domain.owner(),
                domain.period(),
                domain.notes());
    }
}
