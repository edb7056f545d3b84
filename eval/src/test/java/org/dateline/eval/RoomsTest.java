// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table of rooms: what each package may use besides the JDK and itself. No package stands outside of it. */
class RoomsTest {
    private static final String MODEL = "org.dateline.model";
    private static final String JACKSON = "com.fasterxml.jackson";
    private static final String STANFORD = "edu.stanford.nlp";
    private static final String CORENLP = "org.dateline.corenlp";
    private static final String DIGEST = "org.dateline.corenlp.digest";
    private static final String JSOUP = "org.jsoup";
    private static final String ACQUIRE = "org.dateline.pipeline.acquire";
    private static final String EVERYTHING = "";

    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            Map.entry(MODEL, List.of()),
            Map.entry(
                    ACQUIRE,
                    List.of(
                            MODEL,
                            JACKSON,
                            JSOUP,
                            ACQUIRE + ".item",
                            ACQUIRE + ".feed",
                            ACQUIRE + ".page",
                            ACQUIRE + ".wire")),
            Map.entry(ACQUIRE + ".item", List.of(MODEL, JSOUP)),
            Map.entry(ACQUIRE + ".feed", List.of(MODEL, JACKSON, JSOUP, ACQUIRE + ".item")),
            Map.entry(ACQUIRE + ".follow", List.of(MODEL, JACKSON, ACQUIRE)),
            Map.entry(ACQUIRE + ".wire", List.of(MODEL, JACKSON, JSOUP, ACQUIRE + ".item")),
            Map.entry(ACQUIRE + ".page", List.of(MODEL, JACKSON, JSOUP, ACQUIRE + ".item")),
            Map.entry("org.dateline.pipeline.actors", List.of(MODEL, JACKSON)),
            Map.entry("org.dateline.pipeline.annotate", List.of(MODEL)),
            Map.entry("org.dateline.pipeline.attribute", List.of(MODEL)),
            Map.entry("org.dateline.pipeline.extract", List.of(MODEL)),
            Map.entry("org.dateline.pipeline.ground.time", List.of(MODEL)),
            Map.entry("org.dateline.pipeline.ground.place", List.of(MODEL)),
            Map.entry("org.dateline.pipeline.link", List.of(MODEL)),
            Map.entry("org.dateline.pipeline.track", List.of(MODEL)),
            Map.entry("org.dateline.pipeline.weigh", List.of(MODEL)),
            Map.entry("org.dateline.store", List.of(MODEL)),
            Map.entry("org.dateline.search", List.of(MODEL)),
            Map.entry("org.dateline.answer", List.of(MODEL, "org.dateline.store", "org.dateline.search")),
            Map.entry("org.dateline.export", List.of(MODEL, "org.dateline.store", JACKSON)),
            Map.entry("org.dateline", List.of(MODEL, "org.dateline.pipeline", "org.dateline.store")),
            Map.entry(CORENLP, List.of(MODEL, "org.dateline.pipeline.annotate", CORENLP, STANFORD)),
            Map.entry(DIGEST, List.of()),
            Map.entry(CORENLP + ".parse", List.of(DIGEST, "jdk.incubator.vector")),
            Map.entry(CORENLP + ".tag", List.of(DIGEST, STANFORD)),
            Map.entry(CORENLP + ".name", List.of(DIGEST, STANFORD)),
            Map.entry(
                    "org.dateline.formats",
                    List.of(
                            MODEL,
                            ACQUIRE,
                            "org.apache.james.mime4j",
                            "org.apache.pdfbox",
                            "org.apache.fontbox",
                            "org.mozilla.universalchardet",
                            "org.netpreserve.jwarc")),
            Map.entry("org.dateline.jdbc", List.of(MODEL, "org.dateline.store", "org.dateline.search", "org.sqlite")),
            Map.entry(
                    "org.dateline.server",
                    List.of(
                            "org.dateline",
                            MODEL,
                            "org.dateline.store",
                            "org.dateline.search",
                            "org.dateline.answer",
                            "org.dateline.export",
                            JACKSON,
                            "io.javalin",
                            "io.modelcontextprotocol",
                            "jakarta.servlet",
                            "javax.crypto",
                            "javax.net",
                            "javax.xml.stream",
                            "kotlin",
                            "org.eclipse.jetty")),
            Map.entry("org.dateline.cli", List.of(EVERYTHING)),
            Map.entry("org.dateline.testkit", List.of(EVERYTHING)),
            Map.entry("org.dateline.eval", List.of(EVERYTHING)),
            Map.entry("org.dateline.benchmarks", List.of(EVERYTHING)));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dateline");

    @Test
    void everyPackageIsARoomOfTheTable() {
        TreeSet<String> outside = new TreeSet<>();
        CLASSES.forEach(one -> outside.add(one.getPackageName()));
        outside.removeAll(ROOMS.keySet());
        assertThat(outside).isEmpty();
    }

    @Test
    void aRoomUsesWhatItsRowSays() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass one : CLASSES) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                String used = dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (!allowed(one.getPackageName(), used)) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean allowed(String room, String used) {
        if (used.equals(room)
                || used.isEmpty()
                || used.startsWith("java.")
                || used.equals("org.jspecify.annotations")) {
            return true;
        }
        return ROOMS.getOrDefault(room, List.of()).stream()
                .anyMatch(may ->
                        may.equals(EVERYTHING) || used.equals(may) || used.startsWith(may + ".") && !may.equals(MODEL));
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("org.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
