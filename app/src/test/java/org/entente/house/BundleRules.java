package org.entente.house;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What must be true of the lines of one bundle in all languages. Each method says what is wrong,
/// in lines that can be pasted where that helps.
final class BundleRules {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /// By language, the lines by key.
    private final Map<String, Map<String, String>> languages;

    BundleRules(Map<String, Map<String, String>> languages) {
        this.languages = new TreeMap<>(languages);
    }

    /// The lines of a properties file, with those that stand there twice.
    static Map<String, String> lines(String file, List<String> doubles) {
        var lines = new HashMap<String, String>();
        file.lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(
                        line -> {
                            if (lines.put(line[0].strip(), line[1].strip()) != null) {
                                doubles.add(line[0].strip());
                            }
                        });
        return lines;
    }

    List<String> missing(Set<String> keys) {
        var lines = new ArrayList<String>();
        languages.forEach(
                (language, texts) ->
                        new TreeSet<>(keys)
                                .stream()
                                        .filter(key -> !texts.containsKey(key))
                                        .map(key -> paste(language, key))
                                        .forEach(lines::add));
        return lines;
    }

    private String paste(String language, String key) {
        var text =
                languages.values().stream()
                        .map(texts -> texts.getOrDefault(key, ""))
                        .collect(Collectors.joining());
        return "%s: %s=%s".formatted(language, key, text);
    }

    List<String> obsolete(Set<String> keys) {
        return broken((key, _) -> !keys.contains(key));
    }

    List<String> blank() {
        return broken((_, text) -> text.isBlank());
    }

    List<String> unreadable() {
        return broken((_, text) -> !isReadable(text));
    }

    /// A single apostrophe swallows what follows it.
    List<String> loneApostrophes() {
        return broken((_, text) -> text.replace("''", "").contains("'"));
    }

    List<String> differentArguments() {
        var byKey = new TreeMap<String, Set<Set<Integer>>>();
        languages
                .values()
                .forEach(
                        texts ->
                                texts.forEach(
                                        (key, text) ->
                                                byKey.computeIfAbsent(key, _ -> sets())
                                                        .add(arguments(text))));
        return byKey.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }

    private static Set<Set<Integer>> sets() {
        return new HashSet<>();
    }

    /// Arguments that leave a gap, such as `{0}` and `{2}`.
    List<String> gaps() {
        return broken(
                (_, text) -> {
                    var arguments = arguments(text);
                    var all = IntStream.range(0, arguments.size()).boxed();
                    return !arguments.equals(all.collect(Collectors.toSet()));
                });
    }

    private static boolean isReadable(String text) {
        try {
            return text.isEmpty() || !new MessageFormat(text).toPattern().isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static Set<Integer> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> broken(BiPredicate<String, String> rule) {
        var lines = new ArrayList<String>();
        languages.forEach(
                (language, texts) ->
                        new TreeMap<>(texts)
                                .forEach(
                                        (key, text) -> {
                                            if (rule.test(key, text)) {
                                                lines.add(
                                                        "%s: %s=%s".formatted(language, key, text));
                                            }
                                        }));
        return lines;
    }
}
