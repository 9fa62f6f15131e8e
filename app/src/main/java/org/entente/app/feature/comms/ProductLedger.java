package org.entente.app.feature.comms;

import org.entente.app.format.CisWords;
import org.entente.model.edit.Edit;
import org.entente.model.match.Catalogue;
import org.entente.model.plan.ExchangeFormat;
import org.entente.model.plan.InformationProduct;
import org.entente.model.plan.Plan;
import org.entente.resources.CommsText;

import java.util.List;
import java.util.stream.Stream;

/// Information products: in which form, and by which standards of which one must be spoken.
record ProductLedger(Lookup lookup, Catalogue catalogue) implements Ledger<InformationProduct> {
    @Override
    public List<Head> heads() {
        return List.of(
                Head.typed(CommsText.CODE, 100),
                Head.needed(CommsText.NAME, 300).named(),
                Head.typed(CommsText.FORMAT, 150),
                Head.typed(CommsText.STANDARDS, 520));
    }

    @Override
    public Stream<InformationProduct> things(Plan plan) {
        return plan.informationProducts();
    }

    @Override
    public List<String> cells(InformationProduct product) {
        return List.of(
                product.code(),
                product.name(),
                word(product.format()),
                standards().cell(product.standards().stream()));
    }

    private String word(ExchangeFormat format) {
        return lookup.language().say(CisWords.of(format));
    }

    @Override
    public Answer typed(InformationProduct product, int column, String text) {
        return switch (column) {
            case 0 -> with(product, text, product.format(), product.standards());
            case 1 -> new Answer.Change(new Edit.Rename(product.id(), text));
            case 2 ->
                    Lookup.one(
                            text,
                            words -> lookup.value(words, ExchangeFormat.values(), this::word),
                            format -> with(product, product.code(), format, product.standards()));
            default ->
                    standards()
                            .typed(
                                    text,
                                    keys -> with(product, product.code(), product.format(), keys));
        };
    }

    private StandardCells standards() {
        return new StandardCells(lookup.language(), catalogue);
    }

    private static Answer with(
            InformationProduct product, String code, ExchangeFormat format, List<String> keys) {
        return Answer.revise(
                new InformationProduct(
                        product.id(), code, product.name(), format, keys, product.notes()));
    }
}
