package org.entente.persistence.exchange;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// An invented database of standards and profiles of full size: 3,000 records.
public final class NispOfFullSize {
    private static final int STANDARDS = 1400;
    private static final int COVERS = 400;
    private static final int SERVICES = 1000;
    private static final int PROFILES = 200;
    private static final int NODES = 400;
    private static final int LEAST = STANDARDS - SERVICES;

    private NispOfFullSize() {}

    /// As `stddb48.dtd` has it. Standard i is called "s" and i, cover i covers standard i,
    /// service i asks for standard 400 + i and for a cover, profile i has five services.
    public static String text() {
        return """
        <?xml version="1.0" encoding="utf-8"?>
        <!DOCTYPE standards PUBLIC "-//X//DTD V4.8//EN" "../schema/dtd/stddb48.dtd">
        <standards><organisations><orgkey key="o" short="MADE UP" long="Invented"/></organisations>
        <taxonomy>%s</taxonomy><records>%s%s%s%s</records></standards>
        """
                .formatted(
                        all(NODES, NispOfFullSize::node),
                        all(STANDARDS, NispOfFullSize::standard),
                        all(COVERS, NispOfFullSize::cover),
                        all(SERVICES, NispOfFullSize::service),
                        all(PROFILES, NispOfFullSize::profile));
    }

    /// The identity of the entry of the taxonomy, or of another record, of that number.
    public static UUID uuid(String kind, int number) {
        return UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8));
    }

    private static String all(int count, IntFunction<String> record) {
        return IntStream.range(0, count).mapToObj(record).collect(joining());
    }

    private static String node(int i) {
        return "<node id=\"%s\" title=\"Invented node %d\" level=\"3\"/>\n"
                .formatted(uuid("node", i), i);
    }

    private static String standard(int i) {
        return """
        <standard id="s%1$d" tag="s"><document orgid="o" pubnum="INV %1$d(A)" date="2020-01-01"
          title="Invented standard %1$d"/><applicability>Anywhere</applicability>
          <status mode="accepted" stage="promulgated"/><uuid>%2$s</uuid></standard>
        """
                .formatted(i, uuid("standard", i));
    }

    private static String cover(int i) {
        return """
        <coverdoc id="c%1$d" tag="c"><document orgid="o" pubnum="COV %1$d" date="2018-01-01"
          title="Invented cover %1$d"/><coverstandards><refstandard refid="s%1$d"/>
          </coverstandards><status mode="accepted"/><uuid>%2$s</uuid></coverdoc>
        """
                .formatted(i, uuid("cover", i));
    }

    private static String service(int i) {
        return """
        <serviceprofile id="p%1$d" title="Invented service %1$d"><reftaxonomy refid="%2$s"/>
          <refgroup obligation="mandatory" lifecycle="current"><refstandard refid="s%3$d"/>
          </refgroup><refgroup obligation="optional" lifecycle="candidate">
          <refstandard refid="c%4$d"/></refgroup><uuid>%5$s</uuid></serviceprofile>
        """
                .formatted(i, uuid("node", i % NODES), LEAST + i, i % COVERS, uuid("service", i));
    }

    private static String profile(int i) {
        return "<profile id=\"f%1$d\" title=\"Invented profile %1$d\"><subprofiles>%2$s"
                        .formatted(i, all(5, part -> part(5 * i + part)))
                + "</subprofiles></profile>\n";
    }

    private static String part(int service) {
        return "<refprofile refid=\"p%d\"/>".formatted(service);
    }
}
