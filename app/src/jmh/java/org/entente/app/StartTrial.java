package org.entente.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Starts the installed program on the sample again and again, in turn with its cache of classes,
/// without it, and as Java starts it by default, and tells for each how long the window took to be
/// usable: least, median and greatest, in milliseconds of time and of processor time. Arguments:
/// the image's folder `lib`, and how often.
final class StartTrial {
    private static final Pattern USABLE = Pattern.compile("usable after (\\d+) ms and (\\d+) CPU");
    private static final String CACHE = "-XX:AOTCache";

    private final Path image;
    private final List<String> settings;

    /// What one start cost until the window was usable, in milliseconds.
    private record Cost(int time, int cpu) {}

    private StartTrial(Path image) throws IOException {
        this.image = image;
        this.settings = Files.readAllLines(image.resolve("app").resolve("entente.cfg"));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var trial = new StartTrial(Path.of(arguments[0]).toAbsolutePath());
        var ways = new LinkedHashMap<String, List<String>>();
        var options = trial.values("java-options");
        ways.put("as installed", options);
        ways.put("without cache", options.stream().filter(o -> !o.startsWith(CACHE)).toList());
        ways.put("plain Java", options.stream().filter(o -> !o.startsWith("-XX:")).toList());
        var costs = new LinkedHashMap<String, List<Cost>>();
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            for (var way : ways.entrySet()) {
                var cost = trial.start(way.getValue());
                costs.computeIfAbsent(way.getKey(), _ -> new ArrayList<>()).add(cost);
            }
        }
        costs.entrySet().forEach(StartTrial::tell);
    }

    private List<String> values(String key) {
        return settings.stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .map(value -> value.replace("$APPDIR", image.resolve("app").toString()))
                .toList();
    }

    private Cost start(List<String> options) throws IOException, InterruptedException {
        var home = Files.createTempDirectory("entente-start");
        var command = new ArrayList<String>();
        command.add(image.resolve("runtime").resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dprism.order=sw", "-cp"));
        command.add(String.join(System.getProperty("path.separator"), values("app.classpath")));
        if (System.getenv("DISPLAY") == null) {
            command.add("-Dglass.platform=Headless");
        }
        command.addAll(List.of("org.entente.app.Rehearsal", "window"));
        var builder = new ProcessBuilder(command);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("ENTENTE_HOME", home.toString());
        builder.start().waitFor();
        return cost(home);
    }

    private static Cost cost(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            for (var file : files.filter(log -> log.toString().endsWith(".log")).toList()) {
                var told = USABLE.matcher(Files.readString(file));
                if (told.find()) {
                    return new Cost(
                            Integer.parseInt(told.group(1)), Integer.parseInt(told.group(2)));
                }
            }
        }
        throw new IllegalStateException("The window was never usable (%s).".formatted(home));
    }

    private static void tell(Map.Entry<String, List<Cost>> way) {
        System.out.printf(
                "%-14s time %s, CPU %s%n",
                way.getKey(),
                spread(way.getValue().stream().mapToInt(Cost::time).sorted().toArray()),
                spread(way.getValue().stream().mapToInt(Cost::cpu).sorted().toArray()));
    }

    private static String spread(int[] sorted) {
        return "%d..%d..%d"
                .formatted(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }
}
