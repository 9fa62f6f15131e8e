package org.entente.persistence.disk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Chooses which steps of a disk survive a power cut.
final class Crash {
    private static final int BLOCK = 4096;
    private static final int SECTOR = 512;

    private final List<Step> steps;
    private final PowerCut cut;
    private final Random random;
    private final boolean[] isDurable;
    private final Set<Integer> neverDurable = new HashSet<>();

    private Crash(List<Step> steps, PowerCut cut, Random random) {
        this.steps = steps;
        this.cut = cut;
        this.random = random;
        this.isDurable = new boolean[steps.size()];
        findDurable();
    }

    /// The steps that make the disk as it is found after the cut.
    static List<Step> image(List<Step> steps, PowerCut cut, Random random) {
        return new Crash(steps, cut, random).survivors();
    }

    private void findDurable() {
        Map<Integer, List<Integer>> data = new HashMap<>();
        Map<Integer, List<Integer>> names = new HashMap<>();
        for (int at = 0; at < steps.size(); at++) {
            switch (steps.get(at)) {
                case Step.Write write -> pending(data, write.file()).add(at);
                case Step.Truncate truncate -> pending(data, truncate.file()).add(at);
                case Step.Force(var file) -> settle(pending(data, file));
                case Step.Forget(var file) -> forget(pending(data, file));
                case Step.Link link -> pending(names, link.folder()).add(at);
                case Step.Unlink unlink -> pending(names, unlink.folder()).add(at);
                case Step.Rename rename -> {
                    pending(names, rename.folder()).add(at);
                    pending(names, rename.newFolder()).add(at);
                }
                case Step.ForceFolder(var folder) -> settle(pending(names, folder));
            }
        }
    }

    private static List<Integer> pending(Map<Integer, List<Integer>> pending, int number) {
        return pending.computeIfAbsent(number, _ -> new ArrayList<>());
    }

    private void settle(List<Integer> pending) {
        pending.forEach(at -> isDurable[at] = true);
        pending.clear();
    }

    private void forget(List<Integer> pending) {
        neverDurable.addAll(pending);
        pending.clear();
    }

    private List<Step> survivors() {
        var survivors = new ArrayList<Step>();
        int lastWrite = lastWrite();
        int namesKept = (int) (random.nextDouble() * (pendingNames() + 1));
        int names = 0;
        for (int at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            if (isDurable[at]) {
                survivors.add(step);
            } else if (isName(step)) {
                if (keepsName(names++, namesKept)) {
                    survivors.add(step);
                }
            } else if (!neverDurable.contains(at)) {
                keepData(step, at == lastWrite, survivors);
            }
        }
        return survivors;
    }

    private int lastWrite() {
        for (int at = steps.size() - 1; at >= 0; at--) {
            if (steps.get(at) instanceof Step.Write && !isDurable[at]) {
                return at;
            }
        }
        return -1;
    }

    private long pendingNames() {
        long count = 0;
        for (int at = 0; at < steps.size(); at++) {
            count += !isDurable[at] && isName(steps.get(at)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isName(Step step) {
        return step instanceof Step.Link
                || step instanceof Step.Unlink
                || step instanceof Step.Rename;
    }

    private boolean keepsName(int number, int kept) {
        return switch (cut) {
            case KEEPS_ALL, TEARS_LAST_WRITE -> true;
            case LOSES_ALL -> false;
            case KEEPS_BLOCKS -> number < kept;
        };
    }

    private void keepData(Step step, boolean isLast, List<Step> survivors) {
        switch (cut) {
            case KEEPS_ALL -> survivors.add(step);
            case LOSES_ALL -> {}
            case KEEPS_BLOCKS -> keepBlocks(step, survivors);
            case TEARS_LAST_WRITE ->
                    survivors.add(isLast && step instanceof Step.Write write ? torn(write) : step);
        }
    }

    private void keepBlocks(Step step, List<Step> survivors) {
        switch (step) {
            case Step.Write(var file, var position, var bytes) -> {
                for (long at = position; at < position + bytes.length; at = nextBlock(at)) {
                    long end = Math.min(nextBlock(at), position + bytes.length);
                    if (random.nextBoolean()) {
                        var part =
                                Arrays.copyOfRange(
                                        bytes, (int) (at - position), (int) (end - position));
                        survivors.add(new Step.Write(file, at, part));
                    }
                }
            }
            case Step.Truncate truncate when random.nextBoolean() -> survivors.add(truncate);
            default -> {}
        }
    }

    private static long nextBlock(long position) {
        return (position / BLOCK + 1) * BLOCK;
    }

    private Step torn(Step.Write write) {
        int sectors = write.bytes().length / SECTOR;
        int kept = random.nextInt(sectors + 1) * SECTOR;
        return new Step.Write(write.file(), write.position(), Arrays.copyOf(write.bytes(), kept));
    }

    /// The steps that make that tree from nothing, all of them durable.
    static List<Step> snapshot(Tree tree) {
        var steps = new ArrayList<Step>();
        snapshot(tree, Tree.ROOT, steps);
        return steps;
    }

    private static void snapshot(Tree tree, int folder, List<Step> steps) {
        tree.entries(folder)
                .forEach(
                        (name, entry) -> {
                            var number = entry.number();
                            steps.add(new Step.Link(folder, name, number, entry.isFolder()));
                            if (entry.isFolder()) {
                                snapshot(tree, number, steps);
                            } else {
                                steps.add(new Step.Write(number, 0, tree.content(number)));
                                steps.add(new Step.Force(number));
                            }
                        });
        steps.add(new Step.ForceFolder(folder));
    }
}
