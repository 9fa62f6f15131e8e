package org.entente.app.feature.comms;

import org.entente.app.interop.Nearest;
import org.entente.model.plan.Gateway;
import org.entente.model.plan.Gateway.Translation;
import org.entente.model.plan.InformationProduct;
import org.entente.resources.CommsText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which information products the ways of a gateway pass, as one cell: separated by commas, for all
/// ways alike, or way by way, in their order, between semicolons. Nothing is whatever comes.
record WayProducts(Lookup lookup) {
    private static final String COMMA = ", ";

    String cell(Gateway gateway) {
        var each =
                gateway.translations().stream()
                        .map(way -> String.join(COMMA, way.products()))
                        .toList();
        boolean isAlike = each.stream().distinct().count() < 2;
        return isAlike
                ? each.stream().findFirst().orElse("")
                : String.join(Lookup.BETWEEN, each).stripTrailing();
    }

    /// The answer that comes of the ways as they pass then.
    Answer typed(Gateway gateway, String text, Function<List<Translation>, Answer> then) {
        var parts = Stream.of(text.split(";", -1)).map(String::strip).toList();
        int ways = gateway.translations().size();
        if (parts.size() > 1 && parts.size() != ways) {
            return new Answer.Wrong(CommsText.BAD_WAYS, Integer.toString(ways));
        }
        if (ways == 0 && !text.isEmpty()) {
            return new Answer.Wrong(CommsText.NO_WAYS, text);
        }
        var passed = new ArrayList<Translation>();
        for (int i = 0; i < ways; i++) {
            var way = gateway.translations().get(i);
            var codes = new ArrayList<String>();
            for (var word : words(parts.get(parts.size() == 1 ? 0 : i))) {
                var code = code(gateway, word);
                if (code.isEmpty()) {
                    return strange(word);
                }
                codes.add(code.get());
            }
            passed.add(way.withProducts(codes));
        }
        return then.apply(passed);
    }

    private static List<String> words(String part) {
        return Stream.of(part.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// Of a product of the plan, or of one that the gateway passes already.
    private Optional<String> code(Gateway gateway, String word) {
        return products()
                .filter(
                        one ->
                                one.code().equalsIgnoreCase(word)
                                        || one.name().equalsIgnoreCase(word))
                .map(InformationProduct::code)
                .findFirst()
                .or(
                        () ->
                                gateway.translations().stream()
                                        .flatMap(way -> way.products().stream())
                                        .filter(word::equalsIgnoreCase)
                                        .findFirst());
    }

    private Stream<InformationProduct> products() {
        return lookup.plan().informationProducts().filter(one -> !one.code().isBlank());
    }

    private Answer strange(String word) {
        var known =
                products()
                        .flatMap(one -> Stream.of(one.code(), one.name()))
                        .collect(Collectors.toUnmodifiableSet());
        return Nearest.of(word, known)
                .map(near -> lookup.language().say(CommsText.NEAREST, word, near))
                .map(words -> new Answer.Wrong(CommsText.NO_PRODUCT, words))
                .orElseGet(() -> new Answer.Wrong(CommsText.NO_PRODUCT, word));
    }
}
