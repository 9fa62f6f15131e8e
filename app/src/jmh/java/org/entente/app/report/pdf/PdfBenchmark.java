package org.entente.app.report.pdf;

import org.entente.app.concurrent.Background.Progress;
import org.entente.app.report.Block;
import org.entente.app.report.Document;
import org.entente.app.report.PageFormat;
import org.entente.app.report.Section;
import org.entente.app.report.plan.PlanDocument;
import org.entente.app.sample.SamplePlan;
import org.entente.model.plan.Plan;
import org.entente.model.rule.book.RuleBook;
import org.entente.resources.Texts;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// The printed sample plan, and some 50 pages of tables printed by us and by openhtmltopdf, with
/// the size of the files and the processor time of the whole process. With `-wi 0 -i 1 -f 5` each
/// figure is that of a cold start.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Djava.awt.headless=true"})
@Warmup(iterations = 15)
@Measurement(iterations = 15)
public class PdfBenchmark {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate STARTEX = LocalDate.of(2027, 4, 22);
    private static final int COPIES = 3;
    private static final Progress SILENT =
            new Progress() {
                @Override
                public void report(double fraction) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    private final Plan plan = SamplePlan.of(STARTEX);
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Document tables = tables(document());

    /// What the invocations cost beside their time: JMH tells the sum over all of them.
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Cost {
        /// Processor time of all threads, the compiler's too.
        public long cpuMillis;

        public long kilobytes;
        private long begun;

        private static long spent() {
            return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        }

        @Setup(Level.Iteration)
        public void begin() {
            begun = spent();
        }

        @TearDown(Level.Iteration)
        public void end() {
            cpuMillis = spent() - begun;
        }
    }

    private Document document() {
        return PlanDocument.of(plan, RuleBook.check(plan), texts, CLOCK);
    }

    /// What both can print: words and tables on A4, several times over.
    private static Document tables(Document whole) {
        var sections = new ArrayList<Section>();
        for (int copy = 0; copy < COPIES; copy++) {
            for (var section : whole.sections()) {
                var blocks = section.blocks().stream().filter(PdfBenchmark::isComparable).toList();
                if (blocks.stream().anyMatch(Block.Table.class::isInstance)) {
                    sections.add(new Section(section.title(), PageFormat.A4_PORTRAIT, blocks));
                }
            }
        }
        return new Document(
                whole.title(), whole.texts(), whole.label(), whole.printedAt(), sections);
    }

    private static boolean isComparable(Block block) {
        return switch (block) {
            case Block.Heading _, Block.Paragraph _, Block.KeyValues _, Block.Table _ -> true;
            case Block.Figure _, Block.Contents _, Block.PageBreak _ -> false;
        };
    }

    /// Checks, sets and writes the whole sample plan, timeline and poster too.
    @Benchmark
    public byte[] plan(Cost cost) throws IOException {
        return printed(document(), cost);
    }

    @Benchmark
    public byte[] tables(Cost cost) throws IOException {
        return printed(tables, cost);
    }

    @Benchmark
    public byte[] tablesByOpenHtmlToPdf(Cost cost) throws IOException {
        var out = new ByteArrayOutputStream();
        HtmlPrinter.print(tables, out);
        cost.kilobytes = out.size() / 1000;
        return out.toByteArray();
    }

    private static byte[] printed(Document document, Cost cost) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfWriter.write(document, out, SILENT);
        cost.kilobytes = out.size() / 1000;
        return out.toByteArray();
    }
}
