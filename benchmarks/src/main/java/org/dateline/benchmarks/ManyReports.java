// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Ledger;
import org.dateline.Reader;
import org.dateline.Reviewed;
import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.export.StoreCodec;
import org.dateline.jdbc.SqliteStore;
import org.dateline.model.Change;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;

/**
 * Fills a store with as many reports as a busy newsroom has. The sample reports are read once; then their readings and stories are
 * copied under other ids, days, outlets and people's names, so that each copy is as large and as tangled as a real story.
 *
 * <p>In the folder of the launcher, after its first use: {@code ./mvnw -q -pl benchmarks -am -DskipTests package && java -cp
 * "benchmarks/target/lib/*" org.dateline.benchmarks.ManyReports STORE.db 100000}
 */
public final class ManyReports {
    private static final Pattern ID = Pattern.compile("\"([escv]?)([0-9a-f]{12,64})(?=[\"-])");
    private static final Pattern OUTLET = Pattern.compile("\"source\":\"([^\"]+)\"");
    /** Made-up people and ships of the samples, which get other names of as many letters. */
    private static final List<String> NAMES = List.of(
            "Joldoshev",
            "Zholdoshev",
            "Dzholdoshev",
            "Altantsetseg",
            "Kasymova",
            "Toktobaeva",
            "Bilguun",
            "Rebolledo",
            "Quezada",
            "Matanić",
            "Škrinjar",
            "Levanda",
            "Elvira");

    private static final List<String> LONG_MONTHS = List.of("01", "03", "05", "07", "08", "10", "12");

    private final StoreCodec codec = new StoreCodec();
    private final Random random = new Random(1);

    private ManyReports() {}

    public static void main(String[] words) throws IOException {
        if (words.length != 2) {
            System.err.println("usage: ManyReports STORE.db REPORTS");
            System.exit(2);
        }
        new ManyReports().fill(Path.of(words[0]), Integer.parseInt(words[1]));
    }

    private void fill(Path file, int many) throws IOException {
        List<Reading> readings = new ArrayList<>();
        Reader reader = new Reader(new CoreNlpAnnotator());
        new Acquirer().acquire(Path.of("examples", "reports"), one -> {
            if (one instanceof Acquired.Usable usable) {
                readings.add(reader.read(usable.report()));
            }
        });
        List<Story> stories = new Ledger().addAll(readings);
        Map<String, String> written = new HashMap<>();
        readings.forEach(reading -> written.put(reading.report().id(), codec.write(reading)));
        long start = System.nanoTime();
        int made = 0;
        try (SqliteStore store = SqliteStore.open(file, codec, new Reviewed())) {
            for (int copy = 1; made < many; copy++) {
                for (Story story : stories) {
                    made += copy(store, story, written, copy);
                }
                if (copy % 100 == 0) {
                    System.err.printf(Locale.ROOT, "%d reports, %.0f s%n", made, (System.nanoTime() - start) / 1e9);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d reports in %.0f s%n", made, (System.nanoTime() - start) / 1e9);
    }

    private int copy(SqliteStore store, Story story, Map<String, String> written, int copy) throws IOException {
        Map<String, String> others = new HashMap<>();
        NAMES.forEach(name -> others.put(name, name(name.length())));
        int month = random.nextInt(LONG_MONTHS.size() - 1);
        int year = 2000 + random.nextInt(26);
        others.put("2026-10", year + "-" + LONG_MONTHS.get(month));
        others.put("2026-11", year + "-" + LONG_MONTHS.get(month + 1));
        int place = random.nextInt(60);
        Story told = codec.read(changed(codec.write(story), others, copy, place), Story.class);
        int left = story.reports().size();
        for (Story.Member member : story.reports()) {
            String text = changed(written.getOrDefault(member.report(), ""), others, copy, place);
            Reading reading = codec.read(text, Reading.class);
            left--;
            // The story comes with its last report, as it would have grown with each.
            store.apply(new Change(reading, left == 0 ? List.of(told) : List.of(), List.of()));
        }
        return story.reports().size();
    }

    private static String changed(String json, Map<String, String> others, int copy, int place) {
        String text = json;
        for (Map.Entry<String, String> other : others.entrySet()) {
            text = text.replace(other.getKey(), other.getValue());
        }
        String mark = String.format(Locale.ROOT, "%06x", copy);
        Matcher id = ID.matcher(text);
        text = id.replaceAll(
                found -> "\"" + found.group(1) + mark + found.group(2).substring(6));
        return OUTLET.matcher(text).replaceAll(found -> "\"source\":\"" + found.group(1) + " " + place + "\"");
    }

    private String name(int letters) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            String from = i % 2 == 0 ? "bdfgklmnprstvz" : "aeiou";
            name.append(from.charAt(random.nextInt(from.length())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
